import { headlineIndicators } from "../../src/domain/headline-indicators";

/**
 * SOURCE: 武威市强科技行动实施方案（2022—2025年），武办发〔2022〕36号，二、主要目标, table 强科技行动主要指标, typed off a second time:
 * ordinal, name, unit, 2021年实际值, 2022年目标值, 2025年目标值; and its note 注：加*号为2020年数据.
 */
const printedTable = `
1  | 科技进步贡献率                           | %    | 55.35  | 58   | 65
2  | 综合科技创新水平指数                      | %    | 42.92* | 50   | 65
3  | 企业研发经费支出占全社会研发经费支出的比重    | %    | 61.34* | 63   | 65
4  | 全社会研发经费支出占地区生产总值的比重        | %    | 0.62*  | 0.85 | 1.5
5  | 市本级财政科技支出占一般公共预算支出比重      | %    | 0.56   | 1.5  | 2
6  | 县区财政科技支出占一般公共预算支出比重        | %    | —      | 0.5  | 1
7  | 全市规模以上工业企业研发经费支出占营业收入比重 | %    | 0.85*  | 1    | 1.3
8  | 规模以上工业企业有研发活动的占比             | %    | 36*    | 38   | 40
9  | 万人R&D人员数                            | 人年 | 7.95*  | 8    | 10
10 | 每万人口高价值发明专利拥有量                | 件   | 0.58   | 0.75 | 1.2
11 | 新产品销售收入占企业营业收入比重             | %    | 3.19*  | 4    | 8
12 | 技术合同成交额                            | 亿元 | 14.1   | 19   | 28
13 | 高新技术企业                              | 家   | 59     | 70   | 100
14 | 省级科技创新型企业                         | 家   | 44     | 55   | 80
15 | 科技型中小企业                            | 家   | 122    | 130  | 160`;

const printedRows = printedTable
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the catalogue of headline indicators", () => {
  it("holds what the plan prints", () => {
    const transcribed = headlineIndicators.map(({ ordinal, name, printedUnit, baseline, milestone, target }) => [
      String(ordinal),
      name,
      printedUnit,
      baseline?.printed ?? "—",
      String(milestone.value),
      String(target.value),
    ]);
    expect(transcribed).toEqual(printedRows);
  });

  it("gives starred baselines to 2020 and all others to 2021", () => {
    for (const { baseline } of headlineIndicators) {
      if (baseline === null) continue;
      expect(baseline.year).toBe(baseline.printed.includes("*") ? 2020 : 2021);
      expect(baseline.value).toBe(Number(baseline.printed.replace("*", "")));
    }
  });

  it("has no baseline for the sixth indicator alone", () => {
    expect(headlineIndicators.filter(({ baseline }) => baseline === null).map(({ ordinal }) => ordinal)).toEqual([6]);
  });

  it("has milestones of 2022 and targets of 2025, each above what comes before it", () => {
    for (const { baseline, milestone, target, direction } of headlineIndicators) {
      expect([milestone.year, target.year]).toEqual([2022, 2025]);
      expect(direction).toBe("increase");
      expect(milestone.value).toBeGreaterThan(baseline?.value ?? 0);
      expect(target.value).toBeGreaterThan(milestone.value);
    }
  });

  it("groups the indicators as the plan does", () => {
    const ordinalsOf = (category: string) =>
      headlineIndicators.filter((indicator) => indicator.category === category).map(({ ordinal }) => ordinal);
    expect(ordinalsOf("综合指标")).toEqual([1, 2, 3]);
    expect(ordinalsOf("投入指标")).toEqual([4, 5, 6, 7, 8, 9]);
    expect(ordinalsOf("产出指标")).toEqual([10, 11, 12, 13, 14, 15]);
  });

  it("knows what sort of number each of them is", () => {
    expect(headlineIndicators.map(({ kind }) => kind)).toEqual([
      ...["share", "index", "share", "share", "share", "share", "share", "share"],
      ...["rate", "rate", "share", "flow", "stock", "stock", "flow"],
    ]);
  });

  it("keeps the line ends that break a word in print", () => {
    expect(headlineIndicators.filter(({ printedName }) => printedName.includes("比\n重"))).toHaveLength(3);
  });
});
