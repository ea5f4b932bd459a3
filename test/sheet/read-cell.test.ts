import fc from "fast-check";
import { units } from "../../src/domain/units";
import { readCell } from "../../src/sheet/read-cell";

const general = "General";
const number = (value: number, mark: string | null = null, isTextNumber = false) => ({
  kind: "number",
  value,
  mark,
  isTextNumber,
});

describe("readCell", () => {
  it("reads a number as itself", () => {
    expect(readCell(55.35, general, units.percent)).toEqual(number(55.35));
    expect(readCell(0, general, units.percent)).toEqual(number(0));
    expect(readCell(-1.5, general, null)).toEqual(number(-1.5));
  });

  it.each([
    ["42.92*", 42.92],
    ["36*", 36],
    ["0.62 *", 0.62],
    ["７.９５＊", 7.95],
    ["*3.19", 3.19],
    ["61.34∗", 61.34],
    ["42.92%*", 42.92],
  ])("reads %j as a value with the mark of the note", (text, value) => {
    expect(readCell(text, general, units.percent)).toEqual(number(value, "*"));
  });

  it("keeps two stars apart from one", () => {
    expect(readCell("42.92**", general, units.percent)).toEqual(number(42.92, "**"));
  });

  it.each([
    ["14.1", 14.1],
    [" 59 ", 59],
    ["1,234.5", 1234.5],
    ["１，２３４．５", 1234.5],
    ["30 782.9", 30_782.9],
    ["12,345,678", 12_345_678],
    ["-3.2", -3.2],
    ["−3.2", -3.2],
    ["+3.2", 3.2],
    [".62", 0.62],
    ["0.62\n", 0.62],
    ["100\u00a0", 100],
  ])("reads the text %j as a number typed as text", (text, value) => {
    expect(readCell(text, general, units.organisation)).toEqual(number(value, null, true));
  });

  it.each(["—", "——", "-", "--", "–", "―", "－", "/", "／", "N/A", "不适用", " — "])(
    "takes %j for not applicable",
    (text) => {
      expect(readCell(text, general, units.percent)).toEqual({ kind: "not-applicable", text: text.trim() });
    },
  );

  it.each([null, "", " ", "\n", "\u3000"])("takes %j for blank", (value) => {
    expect(readCell(value, general, units.percent)).toEqual({ kind: "blank" });
  });

  it.each([
    "约60",
    "60左右",
    "12.3①",
    "1,23",
    "1.2.3",
    "未公布",
    "…",
    "*",
    "%",
    "2021年",
    "1e5",
    "Infinity",
    "0x10",
    "9".repeat(400),
  ])("does not make a number of %j", (text) => {
    expect(readCell(text, general, units.percent)).toEqual({ kind: "unreadable", text });
  });

  it("does not make a number of a truth value, or of what is no number", () => {
    expect(readCell(true, general, null)).toEqual({ kind: "unreadable", text: "TRUE" });
    expect(readCell(NaN, general, null)).toEqual({ kind: "unreadable", text: "NaN" });
    expect(readCell(Infinity, general, null)).toEqual({ kind: "unreadable", text: "Infinity" });
  });

  it("hands on the error of a formula", () => {
    expect(readCell({ error: "#DIV/0!" }, general, units.percent)).toEqual({ kind: "error", error: "#DIV/0!" });
  });

  describe("with percentages", () => {
    it("reads a fraction that is shown as a percentage in the unit of the row", () => {
      expect(readCell(0.5535, "0.00%", units.percent)).toEqual(number(55.35));
      expect(readCell(0.0062, "0.00%", units.percent)).toEqual(number(0.62));
      expect(readCell(0.0062, "0.00%", units.perMille)).toEqual(number(6.2));
      expect(readCell(0.0062, "0.00%", null)).toEqual(number(0.62));
    });

    it("takes the format for decoration where the unit is no ratio", () => {
      expect(readCell(59, "0%", units.organisation)).toEqual(number(59));
    });

    it("reads a percent sign in a text", () => {
      expect(readCell("55.35%", general, units.percent)).toEqual(number(55.35, null, true));
      expect(readCell("55.35 ％", general, units.percent)).toEqual(number(55.35, null, true));
      expect(readCell("6.2‰", general, units.percent)).toEqual(number(0.62, null, true));
      expect(readCell("0.62%", general, units.perMille)).toEqual(number(6.2, null, true));
    });

    it("does not read a percent sign that contradicts the unit", () => {
      expect(readCell("14.1%", general, units.hundredMillionYuan)).toEqual({ kind: "unreadable", text: "14.1%" });
    });
  });

  it("reads every decimal number back from its text, with and without a star", () => {
    const decimal = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(decimal, (value) => {
        expect(readCell(String(value), general, null)).toEqual(number(value, null, true));
        expect(readCell(`${value}*`, general, null)).toEqual(number(value, "*"));
      }),
    );
  });
});
