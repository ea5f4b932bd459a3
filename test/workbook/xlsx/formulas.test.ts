import fc from "fast-check";
import { formatCellAddress, formatRange } from "../../../src/sheet/cell-address";
import { dateSerial } from "../../../src/workbook/xlsx/worksheet/date-serial";
import { formulaReferences } from "../../../src/sheet/formula-references";
import { shiftFormula } from "../../../src/workbook/xlsx/worksheet/shift-formula";

describe("a shared formula in another cell", () => {
  test.each([
    ["relative references move along", "A1+B2", "B4+C5"],
    ["fixed ones do not", "$A1+A$1+$A$1", "$A4+B$1+$A$1"],
    ["ranges do at both ends", "SUM(A1:$B2)", "SUM(B4:$B5)"],
    ["whole columns and rows do", "SUM(A:$B)+SUM(1:$2)", "SUM(B:$B)+SUM(4:$2)"],
    ["those on other sheets do", "Sheet1!A1+'年度 A1'!B2+汇总!C3", "Sheet1!B4+'年度 A1'!C5+汇总!D6"],
    ["text in quotes does not", '"A1"&A1&"""A1"', '"A1"&B4&"""A1"'],
    ["functions whose names look like cells do not", "LOG10(A1)+ATAN2(B1,B2)", "LOG10(B4)+ATAN2(C4,C5)"],
    ["names do not", "总数_A1+A1_总数+A1.b+ZZZ1+税率", "总数_A1+A1_总数+A1.b+ZZZ1+税率"],
    ["columns of tables do not", "Table1[[#This Row],[A1]]+Table1[A1]", "Table1[[#This Row],[A1]]+Table1[A1]"],
    ["numbers with exponents do not", "1E5+1.5E-3", "1E5+1.5E-3"],
    ["lower-case references do", "a1", "B4"],
  ])("%s", (_, formula, shifted) => {
    expect(shiftFormula(formula, 3, 1)).toBe(shifted);
  });

  test("a reference that would leave the sheet is none", () => {
    expect(shiftFormula("A1+B2+A:A+1:1", -1, 0)).toBe("#REF!+B1+A:A+#REF!");
    expect(shiftFormula("XFD1+A1048576", 0, 1)).toBe("#REF!+B1048576");
    expect(shiftFormula("XFD1+A1048576", 1, 0)).toBe("XFD2+#REF!");
  });

  test("moving there and back gives the same formula", () => {
    const cell = fc
      .tuple(fc.integer({ min: 100, max: 10_000 }), fc.integer({ min: 100, max: 10_000 }))
      .map(([row, column]) => formatCellAddress(row, column));
    const formula = fc
      .array(fc.oneof(cell, fc.constantFrom('"A1"', "SUM(", ")", "$B$2", "'A1'!C3:D9")), { maxLength: 8 })
      .map((parts) => parts.join("+"));
    fc.assert(
      fc.property(
        formula,
        fc.integer({ min: -2, max: 90 }),
        fc.integer({ min: -2, max: 90 }),
        (text, rows, columns) => {
          expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
        },
      ),
    );
  });
});

describe("the references of a formula", () => {
  const referencesOf = (formula: string): string[] =>
    formulaReferences(formula).map(({ sheet, range }) => `${sheet ?? ""}!${formatRange(range)}`);

  test.each([
    ["cells and ranges", "=A1+SUM(B2:$C$3)", ["!A1", "!B2:C3"]],
    ["whole columns and rows", "=SUM(H:H)+SUM($2:3)", ["!H1:H1048576", "!A2:XFD3"]],
    [
      "other sheets",
      "=甲!A1+'年度 ''x'' 表'!B2:B3+COUNTIF(指标!H:H,1)",
      ["甲!A1", "年度 'x' 表!B2:B3", "指标!H1:H1048576"],
    ],
    ["no text, no function, no name", '="A1"&LOG10(B1)&税率&A1_x&Table1[A1]', ["!B1"]],
  ])("are its %s", (_, formula, references) => {
    expect(referencesOf(formula)).toEqual(references);
  });
});

describe("a date that is written as text", () => {
  test("is the number of days since the beginning of the date system", () => {
    expect(dateSerial("1900-03-01", false)).toBe(61);
    expect(dateSerial("2022-06-30", false)).toBe(44742);
    expect(dateSerial("2022-06-30T06:00:00Z", false)).toBe(44742.25);
    expect(dateSerial("1904-01-02", true)).toBe(1);
  });

  test.each(["2021", "2021-13-01", "2021-02-30x", "昨天", ""])("%p is no date", (text) => {
    expect(dateSerial(text, false)).toBe(null);
  });
});
