import { plainStyle, type CellStyle } from "../../../src/sheet/edit-plan";
import { plainLook } from "../../../src/workbook/officejs/blank-sheet";
import { charactersOfPoints, pointsOfCharacters } from "../../../src/workbook/officejs/column-points";
import { boxed, lookOfStyle, noLines, styleOfLook } from "../../../src/workbook/officejs/host-look";
import fc from "fast-check";

const arbitraryStyle: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "0.0%"),
  fill: fc.constantFrom(null, "#C6EFCE"),
  fontColor: fc.constantFrom(null, "#9C0006"),
  bold: fc.boolean(),
  italic: fc.boolean(),
  wrapText: fc.boolean(),
  horizontalAlignment: fc.constantFrom(null, "left" as const, "center" as const, "right" as const),
  verticalAlignment: fc.constantFrom(null, "top" as const, "center" as const),
  border: fc.constantFrom(null, "#BFBFBF"),
});

describe("looks", () => {
  test("a style that becomes a look is the same style again", () => {
    fc.assert(
      fc.property(arbitraryStyle, (style) => {
        expect(styleOfLook(lookOfStyle(style, plainLook), style.numberFormat)).toEqual(style);
      }),
    );
  });

  test("a plain style is the look of a cell that nobody formatted", () => {
    expect(lookOfStyle(plainStyle, plainLook)).toEqual(plainLook);
  });

  test("a pattern is painted over by a plain fill", () => {
    const patterned = { ...plainLook, fill: { color: "#FFFFFF", pattern: "Gray25" as const } };
    expect(lookOfStyle({ ...plainStyle, fill: "#C6EFCE" }, patterned).fill).toEqual({
      color: "#C6EFCE",
      pattern: "Solid",
    });
  });

  test("a line at one side stays where a style has no border, for it may be the neighbour's", () => {
    const line = { style: "Continuous", color: "#000000", weight: "Medium" } as const;
    const one = { ...noLines, left: line };
    expect(lookOfStyle(plainStyle, { ...plainLook, lines: one }).lines).toEqual(one);
    expect(lookOfStyle(plainStyle, { ...plainLook, lines: boxed(line) }).lines).toEqual(noLines);
  });
});

describe("column widths", () => {
  test("the standard width of 8.43 characters is 64 pixels, 48 points", () => {
    expect(pointsOfCharacters(59 / 7)).toBe(48);
    expect(charactersOfPoints(48)).toBeCloseTo(8.43, 2);
  });

  test("points that become characters are the same points again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (quarters) => {
        expect(pointsOfCharacters(charactersOfPoints(quarters / 4))).toBe(quarters / 4);
      }),
    );
  });
});
