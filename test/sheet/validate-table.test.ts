import { units } from "../../src/domain/units";
import type { CellValue } from "../../src/sheet/grid";
import type { Issue } from "../../src/sheet/issue";
import { readFirstTable } from "./read-first-table";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";

const validate = (rows: readonly (readonly CellValue[])[], asOf = 2024) =>
  validateTable(readFirstTable(gridOfRows(rows)).table!, { asOf });

const indicatorOf = (rows: readonly (readonly CellValue[])[]) => validate(rows).indicators[0]!.indicator;

const saying = ({ code, severity, cell, parameters }: Issue) => ({ code, severity, cell, parameters });

const issuesOf = (rows: readonly (readonly CellValue[])[], asOf?: number) => validate(rows, asOf).issues.map(saying);

describe("the baseline of an indicator", () => {
  it("is the observation of the plan's base year for an indicator of the plan", () => {
    const rows = [
      ["指标名称", "单位", "2019年", "2020年", "2021年", "2022年目标值"],
      ["技术合同成交额", "亿元", 9, 11, 14.1, 19],
      ["综合科技创新水平指数", "%", 40, 42.92, 45, 50],
    ];
    expect(validate(rows).indicators.map(({ indicator }) => indicator.baseline)).toEqual([
      { year: 2021, value: 14.1 },
      { year: 2020, value: 42.92 },
    ]);
  });

  it("is the earliest observation before the first target for any other", () => {
    const rows = [
      ["指标名称", "单位", "2022年目标值", "2023年", "2020年", "2021年"],
      ["规上工业企业数", "家", 180, 190, 150, 160],
    ];
    expect(indicatorOf(rows).baseline).toEqual({ year: 2020, value: 150 });
  });

  it("is what stands under 基期, whatever was measured before", () => {
    const rows = [
      ["指标名称", "单位", "2019年", "基期值（2020年）", "2021年", "2025年目标值"],
      ["技术合同成交额", "亿元", 9, 11, 14.1, 28],
    ];
    expect(indicatorOf(rows).baseline).toEqual({ year: 2020, value: 11 });
  });

  it("is none where 基期 says so, and sought elsewhere where it says nothing", () => {
    const rows = (baseline: CellValue) => [
      ["指标名称", "单位", "基期值（2020年）", "2021年", "2025年目标值"],
      ["规上工业企业数", "家", baseline, 160, 180],
    ];
    expect(indicatorOf(rows("—")).baseline).toBeNull();
    expect(indicatorOf(rows(null)).baseline).toEqual({ year: 2021, value: 160 });
  });

  it("is none where nothing was observed before the first target", () => {
    const rows = [
      ["指标名称", "单位", "2021年", "2022年", "2022年目标值", "2025年目标值"],
      ["县区财政科技支出占一般公共预算支出比重", "%", "—", 0.52, 0.5, 1],
    ];
    expect(indicatorOf(rows)).toMatchObject({ baseline: null, observations: [{ year: 2022, value: 0.52 }] });
  });

  it("is the earliest observation where there is no target", () => {
    const rows = [
      ["指标名称", "单位", "2022年", "2021年"],
      ["规上工业企业数", "家", 160, 150],
    ];
    expect(indicatorOf(rows).baseline).toEqual({ year: 2021, value: 150 });
  });
});

describe("the direction of an indicator", () => {
  const rows = (direction: CellValue, actual: number, target: number, name = "单位能耗") => [
    ["指标名称", "单位", "方向", "2021年", "2025年目标值"],
    [name, "%", direction, actual, target],
  ];

  it("is what the sheet says", () => {
    expect(indicatorOf(rows("下降", 1, 2)).direction).toBe("decrease");
    expect(indicatorOf(rows("逆向", 36, 40, "规模以上工业企业有研发活动的占比")).direction).toBe("decrease");
    expect(indicatorOf(rows("正向", 2, 1)).direction).toBe("increase");
  });

  it("is the plan's where the sheet is silent, even under a target below the baseline", () => {
    expect(indicatorOf(rows(null, 40, 36, "规模以上工业企业有研发活动的占比")).direction).toBe("increase");
  });

  it("is never guessed from the targets: more is better where nobody says otherwise", () => {
    expect(indicatorOf(rows(null, 0.9, 0.7)).direction).toBe("increase");
    expect(indicatorOf(rows(null, 0.7, 0.9)).direction).toBe("increase");
    expect(indicatorOf(rows(null, 0.7, 0.7)).direction).toBe("increase");
  });
});

describe("unit and kind of an indicator", () => {
  it("are the sheet's and the plan's", () => {
    const rows = [
      ["指标名称", "单位", "2021年"],
      ["万人 R&D人员数", "人年", 7.95],
      ["每万人口高价值发明专利拥有量", "件", 0.58],
      ["高新技术企业", "户", 59],
      ["数字经济增加值占地区生产总值比重", "%", 3],
      ["居民消费价格涨幅", "%", 2],
    ];
    expect(validate(rows).indicators.map(({ indicator: { unit, kind } }) => [unit, kind])).toEqual([
      [units.workYearsPerTenThousand, "rate"],
      [units.piecesPerTenThousand, "rate"],
      [units.organisation, "stock"],
      [units.percent, "share"],
      [units.percent, null],
    ]);
    expect(issuesOf(rows)).toEqual([]);
  });
});

describe("a year that repeats", () => {
  it("keeps the first column and says so at the other's header", () => {
    const rows = [
      ["指标名称", "单位", "2022年实际值", "2022年", "2025年目标值", "2025年目标"],
      ["高新技术企业", "家", 71, 75, 100, 120],
    ];
    expect(indicatorOf(rows)).toMatchObject({
      observations: [{ year: 2022, value: 71 }],
      targets: [{ year: 2025, value: 100 }],
    });
    expect(issuesOf(rows)).toEqual([
      {
        code: "year-repeated",
        severity: "error",
        cell: "D1",
        parameters: { year: 2022, what: "actual", firstCell: "C1" },
      },
      {
        code: "year-repeated",
        severity: "error",
        cell: "F1",
        parameters: { year: 2025, what: "target", firstCell: "E1" },
      },
    ]);
  });

  it("keeps the first value where a star moves another into its year, and says so where they differ", () => {
    const rows = (starred: string) => [
      ["指标名称", "单位", "2020年", "2021年"],
      ["综合科技创新水平指数", "%", 42.92, starred],
      ["注：加*号为2020年数据"],
    ];
    expect(indicatorOf(rows("43*")).observations).toEqual([{ year: 2020, value: 42.92 }]);
    expect(issuesOf(rows("43*"))).toEqual([
      {
        code: "year-repeated",
        severity: "error",
        cell: "D2",
        parameters: { year: 2020, what: "actual", firstCell: "C2" },
      },
    ]);
    expect(issuesOf(rows("42.92*"))).toEqual([]);
  });

  it("is none where 基期 repeats an actual and agrees with it", () => {
    const rows = (baseline: number) => [
      ["指标名称", "单位", "2021年", "基期值（2021年）", "2025年目标值"],
      ["高新技术企业", "家", 59, baseline, 100],
    ];
    expect(issuesOf(rows(59))).toEqual([]);
    expect(issuesOf(rows(60)).map(({ code, cell }) => [code, cell])).toEqual([["year-repeated", "D2"]]);
    expect(indicatorOf(rows(60)).baseline).toEqual({ year: 2021, value: 59 });
  });
});

describe("where the values of an indicator stand", () => {
  it("is known for each year, with a star and without", () => {
    const rows = [
      ["指标名称", "单位", "2021年", "2022年", "2025年目标值"],
      ["综合科技创新水平指数", "%", "42.92*", 49.1, 65],
      ["高新技术企业", "家", 59, 71, 100],
      ["注：加*号为2020年数据"],
    ];
    const [starred, plain] = validate(rows).indicators;
    expect([2020, 2021, 2022].map((year) => starred!.observationCells.get(year))).toEqual(["C2", undefined, "D2"]);
    expect([2020, 2021, 2022].map((year) => plain!.observationCells.get(year))).toEqual([undefined, "C3", "D3"]);
    expect(plain!.targetCells.get(2025)).toBe("E3");
  });

  it("leaves a target in the year of its header although it carries a star", () => {
    const rows = [
      ["指标名称", "单位", "2021年", "2025年目标值"],
      ["综合科技创新水平指数", "%", "42.92*", "65*"],
      ["注：加*号为2020年数据"],
    ];
    expect(indicatorOf(rows).targets).toEqual([{ year: 2025, value: 65 }]);
  });
});
