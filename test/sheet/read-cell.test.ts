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

  it.each(["—", "——", "-", "–", "―", "－", "不适用", " — "])("takes %j for not applicable", (text) => {
    expect(readCell(text, general, units.percent)).toEqual({ kind: "not-applicable", text: text.trim() });
  });

  it.each(["/", "／", "--", "N/A", "n/a", "暂无", "无", "暂无数据", "缺失", "不详"])("takes %j for missing", (text) => {
    expect(readCell(text, general, units.percent)).toEqual({ kind: "missing", text, isAwaited: false });
  });

  it.each(["未公布", "暂未公布", "未出", "待发布", "待公布", "数据未出", "尚未发布", "未统计", "核算中"])(
    "takes %j for missing, and still to come",
    (text) => {
      expect(readCell(text, general, units.percent)).toEqual({ kind: "missing", text, isAwaited: true });
    },
  );

  it.each(["…", "……", "..."])("takes %j for a figure below the smallest unit, neither 0 nor missing", (text) => {
    expect(readCell(text, general, units.percent)).toEqual({ kind: "below-unit", text });
  });

  it.each([null, "", " ", "\n", "\u3000"])("takes %j for blank", (value) => {
    expect(readCell(value, general, units.percent)).toEqual({ kind: "blank" });
  });

  it.each([
    ["约60", 60, "about"],
    ["近60", 60, "about"],
    ["60左右", 60, "about"],
    ["≈60", 60, "about"],
    ["60家以上", 60, "at-least"],
    ["60 家 以上", 60, "at-least"],
    ["≥60", 60, "at-least"],
    [">=60", 60, "at-least"],
    ["＞60", 60, "at-least"],
    ["超60", 60, "at-least"],
    ["超过60家", 60, "at-least"],
    ["不低于60", 60, "at-least"],
    ["力争达到60家", 60, "at-least"],
    ["60余家", 60, "at-least"],
    ["60+", 60, "at-least"],
    ["约60家以上", 60, "at-least"],
    ["≤60", 60, "at-most"],
    ["不超过60", 60, "at-most"],
    ["控制在60以内", 60, "at-most"],
    ["60以下", 60, "at-most"],
    ["约1,234.5", 1234.5, "about"],
  ])("reads %j as %d, qualified as %s", (text, value, qualifier) => {
    expect(readCell(text, general, units.organisation)).toEqual({ ...number(value), qualifier });
  });

  it.each([
    ["[60]", 60, "forecast"],
    ["预计60", 60, "forecast"],
    ["60（快报数）", 60, "flash"],
    ["初步60", 60, "preliminary"],
  ])("reads %j as %d, an estimate of the sort %s", (text, value, dataStatus) => {
    const expected = { ...number(value), qualifier: "estimate", dataStatus };
    expect(readCell(text, general, units.organisation)).toEqual(expected);
  });

  it.each([
    ["12.3①", "①"],
    ["12.3 [1]", "[1]"],
    ["12.3(1)", "(1)"],
    ["12.3（1）", "(1)"],
    ["12.3注1", "注1"],
    ["12.3a", "a"],
    ["12.3#", "#"],
    ["#12.3", "#"],
    ["12.3†", "†"],
    ["12.3¹", "¹"],
    ["①12.3", "①"],
    ["[1]12.3", "[1]"],
    ["12.3%①", "①"],
  ])("reads %j as 12.3 with the mark %s", (text, mark) => {
    expect(readCell(text, general, units.percent)).toEqual(number(12.3, mark));
  });

  it.each([
    ["28亿元", units.hundredMillionYuan],
    ["28 亿元", units.hundredMillionYuan],
    ["28亿", units.hundredMillionYuan],
    ["28家", units.organisation],
    ["28户", units.organisation],
    ["28个", units.project],
    ["28件", units.piecesPerTenThousand],
    ["28%", units.percent],
  ])("reads %j in the unit of its row", (text, unit) => {
    expect(readCell(text, general, unit)).toEqual(number(28, null, true));
  });

  it.each([
    ["28亿元", units.tenThousandYuan, "亿元"],
    ["28家", units.percent, "家"],
    ["28亿", units.tenThousandYuan, "亿"],
    ["2个百分点", units.percent, "个百分点"],
    ["14.1%", units.hundredMillionYuan, "%"],
    ["约28亿元", units.tenThousandYuan, "亿元"],
  ])("tells %j apart from its row's %s, and converts nothing", (text, unit, unitText) => {
    expect(readCell(text, general, unit)).toEqual({ kind: "other-unit", text, unitText });
  });

  it("hands on the unit of a cell where its row has none", () => {
    expect(readCell("28亿元", general, null)).toEqual({ ...number(28, null, true), unitText: "亿元" });
    expect(readCell(0.5535, "0.00%", null)).toEqual({ ...number(55.35), unitText: "%" });
    expect(readCell(28, '0"家"', null)).toEqual({ ...number(28), unitText: "家" });
  });

  it.each([
    ['0.00"*"', "*"],
    ["0.00\\*", "*"],
    ['#,##0.00"①"_ ;-0.00', "①"],
    ['[红色]0.00"[1]"', "[1]"],
  ])("reads the mark that the number format %s shows", (numberFormat, mark) => {
    expect(readCell(42.92, numberFormat, units.percent)).toEqual(number(42.92, mark));
  });

  it.each(["0.00_*", "0.00* ", '"¥"#,##0', '0.0,"千"', '0"年"'])(
    "reads no mark in the number format %s",
    (numberFormat) => {
      expect(readCell(42.92, numberFormat, units.percent)).toEqual(number(42.92));
    },
  );

  it("does not make a number of a date", () => {
    expect(readCell(44561, "yyyy-mm-dd", units.percent)).toEqual({ kind: "unreadable", text: "2021-12-31" });
    expect(readCell(44561, 'm"月"d"日"', null)).toEqual({ kind: "unreadable", text: "2021-12-31" });
  });

  it.each([
    "1,23",
    "1.2.3",
    "12 34",
    "2021-12-31",
    "2021年",
    "2021年12月",
    "A12",
    "第3",
    "3D打印",
    "不低于60以下",
    "(60)",
    "*",
    "%",
    "约",
    "1e5",
    "Infinity",
    "0x10",
    "9".repeat(400),
    "十四亿",
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
      expect(readCell(0.0062, "0.00%", null)).toEqual({ ...number(0.62), unitText: "%" });
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
