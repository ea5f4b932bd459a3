import fc from "fast-check";
import { readHeading, readHeadingCell } from "../../src/sheet/read-heading";

const meaningOf = (text: string) => readHeading(text).meaning;

describe("readHeading", () => {
  it.each([
    "2021年实际值",
    "2021年\n实际值",
    "2021实际",
    "2021年",
    "2021",
    "２０２１年实际",
    "二〇二一年",
    "2021年度实际完成值",
    "2021年完成情况",
    "2021 actual",
    "2021年目标完成值",
    "2021年实际值（亿元）",
    "2021年实际值（加*号为2020年数据）",
    "2021年\n实际值\n示例数据（虚构）",
    "2021年实际值（示例数据（虚构））",
  ])("reads %j as the actuals of 2021", (text) => {
    expect(meaningOf(text)).toEqual({ kind: "actual", year: 2021 });
  });

  it.each([
    "2022年目标值",
    "2022年\n目标值",
    "2022目标",
    "2022年规划目标",
    "2022年计划完成",
    "Target 2022",
    "2022年预期目标值",
  ])("reads %j as the targets of 2022", (text) => {
    expect(meaningOf(text)).toEqual({ kind: "target", year: 2022 });
  });

  it.each(["基期值（2020年）", "2020年基期", "基期2020年", "2020年基数"])(
    "reads %j as the baseline of 2020",
    (text) => {
      expect(meaningOf(text)).toEqual({ kind: "actual", year: 2020, isBaseline: true });
    },
  );

  it.each([
    ["实际值", "actual"],
    ["目标值", "target"],
    ["基期", "actual"],
    ["第一年实际值", "actual"],
    ["2021—2025年目标", "target"],
    ["2023年9月实际值", "actual"],
  ])("reads in %j a value whose year is not known", (text, kind) => {
    expect(meaningOf(text)).toEqual({ kind, year: null });
  });

  it.each([
    ["序号", "ordinal"],
    ["序 号", "ordinal"],
    ["指标类型", "category"],
    ["一级指标", "category"],
    ["指标名称", "name"],
    ["指标\n名称", "name"],
    ["主要指标", "name"],
    ["指标名称（单位）", "name"],
    ["Indicator", "name"],
    ["单位", "unit"],
    ["计量单位", "unit"],
    ["方向", "direction"],
    ["上限", "upper-limit"],
    ["下限", "lower-limit"],
    ["责任单位", "department"],
    ["备注", "remark"],
    ["说明", "remark"],
  ])("reads %j as %s", (text, kind) => {
    expect(readHeading(text)).toEqual({ meaning: { kind }, isPure: true });
  });

  it.each([
    "提升完成度",
    "2025年预测",
    "达标概率",
    "状态",
    "2022年目标完成率",
    "2022年比上年增长",
    "2022年得分",
    "2022年排名",
    "2024年预计数",
  ])("never takes the figure %j for a value", (text) => {
    expect(readHeading(text)).toEqual({ meaning: { kind: "unknown" }, isPure: true });
  });

  it.each(["武威市2022年主要指标完成情况表", "强科技行动主要指标", "技术合同成交额", "2022年常住人口", ""])(
    "does not take %j for a heading and nothing else",
    (text) => {
      expect(readHeading(text).isPure).toBe(false);
    },
  );

  it("reads any text without an exception, and the same with blanks and line ends in it", () => {
    const words = fc.constantFrom(
      ..."2021年实际值目标完成基期（）() \n12月底*率指标名称单位序号".split(""),
      "２０２２",
      "二〇二一",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        expect(readHeading(parts.join("\n"))).toEqual(readHeading(parts.join("")));
      }),
      { numRuns: 500 },
    );
  });
});

describe("readHeadingCell", () => {
  it("reads a number as a year", () => {
    expect(readHeadingCell(2021, "General").meaning).toEqual({ kind: "actual", year: 2021 });
  });

  it("reads a date as its year", () => {
    // SOURCE: Excel shows serial 44561 as 2021-12-31 and 44562 as 2022-01-01.
    expect(readHeadingCell(44_561, "yyyy-mm-dd").meaning).toEqual({ kind: "actual", year: 2021 });
    expect(readHeadingCell(44_562, 'yyyy"年"').meaning).toEqual({ kind: "actual", year: 2022 });
  });

  it.each([59, 0.62, 20_211, 44_561, NaN])("takes %d for a value", (value) => {
    expect(readHeadingCell(value, "General").isPure).toBe(false);
  });

  it("takes nothing for a heading that is no text or number", () => {
    for (const value of [null, true, { error: "#REF!" }]) expect(readHeadingCell(value, "General").isPure).toBe(false);
  });
});
