import fc from "fast-check";
import {
  contentOfText,
  contentOfValue,
  isFormula,
  sameContent,
  valueOfConstant,
} from "../../src/workbook/cell-content";

describe("contents of cells", () => {
  test("a formula begins with = and says something", () => {
    expect(["=A1", "=", "'=A1", "A1", 1, true, null].filter(isFormula)).toEqual(["=A1"]);
  });

  test("text that looks like a formula or an error, or begins with the mark, is marked", () => {
    expect(["=abc", "=", "'tis", "#N/A", "#DIV/0!", "#1", "abc", "0.5", " ="].map(contentOfText)).toEqual([
      "'=abc",
      "'=",
      "''tis",
      "'#N/A",
      "'#DIV/0!",
      "#1",
      "abc",
      "0.5",
      " =",
    ]);
  });

  test("an empty text is an empty cell", () => {
    expect([contentOfText(""), contentOfValue(""), valueOfConstant(""), valueOfConstant("'")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("a constant's content and its value are each other's inverse", () => {
    const values = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: fc.constantFrom("'", "=", "#", "a"), minLength: 1 }),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("#N/A", "#NULL!", "#SPILL!"),
      fc.constantFrom("#N/A", "#REF!", "#NUM!").map((error) => ({ error })),
    );
    fc.assert(
      fc.property(values, (value) => {
        expect(valueOfConstant(contentOfValue(value))).toEqual(value);
        expect(isFormula(contentOfValue(value))).toBe(false);
      }),
    );
  });

  test("only an empty text is the same as an empty cell", () => {
    expect(sameContent("", null)).toBe(true);
    expect([0, false, "0", " "].filter((content) => sameContent(content, null))).toEqual([]);
    expect(sameContent(1, "1")).toBe(false);
    expect(sameContent("=A1", "=a1")).toBe(false);
  });
});
