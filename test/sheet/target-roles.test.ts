import type { CellValue } from "../../src/sheet/grid";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

type Rows = readonly (readonly CellValue[])[];

/** The targets of the first indicator with their cells, those that decide and those that stand beside them; every figure is made up. */
const targetsOn = (rows: Rows, merges: readonly string[] = []) => {
  const { table, issues } = readFirstTable(gridOfRows(rows, { sheet: "Sheet1", merges }));
  const validated = validateTable(table!, { asOf: 2023 });
  const { indicator, targetCells, otherTargetCells } = validated.indicators[0]!;
  return {
    layout: table!.layout,
    actuals: indicator.observations.map(({ year, value }) => `${year} ${value}`),
    targets: indicator.targets.map(({ year, value, upper }) => [year, value, upper, targetCells.get(year)]),
    others: indicator.otherTargets.map(({ year, value }, index) => [year, value, otherTargetCells[index]]),
    codes: [...issues, ...validated.issues].map(({ code }) => code),
  };
};

const repeated = expect.arrayContaining(["year-repeated"]) as unknown;

describe("the basic target decides and the further one stands beside it", () => {
  test("in a table whose years run down, by the row's word for its value, whichever comes first", () => {
    const found = targetsOn([
      ["年份", "类型", "研发平台（个）"],
      ["2021年", "实际值", 12],
      ["2025年", "力争目标", 25],
      ["2025年", "基本目标", 20],
    ]);
    expect(found).toMatchObject({ layout: "year-by-indicator", actuals: ["2021 12"], others: [[2025, 25, "C3"]] });
    expect(found.targets).toEqual([[2025, 20, undefined, "C4"]]);
    expect(found.codes).not.toEqual(repeated);
  });

  test("by the cell of the year", () => {
    const found = targetsOn([
      ["年份", "研发平台（个）"],
      ["2021年", 12],
      ["2025年约束性目标", 20],
      ["2025年预期性目标", 25],
    ]);
    expect(found).toMatchObject({ actuals: ["2021 12"], others: [[2025, 25, "B4"]] });
    expect(found.targets).toEqual([[2025, 20, undefined, "B3"]]);
    expect(found.codes).not.toEqual(repeated);
  });

  test("in a list of one row for each value, by the heading of its columns", () => {
    const found = targetsOn([
      ["指标名称", "年份", "实际值", "基本目标值", "力争目标值"],
      ["研发平台", 2021, 12, null, null],
      ["研发平台", 2025, null, 20, 25],
    ]);
    expect(found).toMatchObject({ layout: "long", actuals: ["2021 12"], others: [[2025, 25, "E3"]] });
    expect(found.targets).toEqual([[2025, 20, undefined, "D3"]]);
    expect(found.codes).not.toEqual(repeated);
  });

  test("in a table of regions, over columns of years", () => {
    const found = targetsOn([
      ["各县区研发平台数（个）"],
      ["地区", "2021年实际值", "2025年奋斗目标", "2025年基本目标"],
      ["凉州区", 12, 25, 20],
      ["民勤县", 3, 8, 6],
    ]);
    expect(found).toMatchObject({ layout: "region-by-year", actuals: ["2021 12"], others: [[2025, 25, "C3"]] });
    expect(found.targets).toEqual([[2025, 20, undefined, "D3"]]);
    expect(found.codes).not.toEqual(repeated);
  });

  test.each([
    ["基本", "力争"],
    ["约束性", "预期性"],
    ["基本目标", "挑战目标"],
  ])("in a table of regions, with %s and %s under a year's targets", (basic, further) => {
    const found = targetsOn(
      [
        ["各县区研发平台数（个）"],
        ["地区", "2021年", "2025年目标", null],
        [null, "实际值", basic, further],
        ["凉州区", 12, 20, 25],
        ["民勤县", 3, 6, 8],
      ],
      ["C2:D2"],
    );
    expect(found).toMatchObject({ layout: "region-by-year", actuals: ["2021 12"], others: [[2025, 25, "D4"]] });
    expect(found.targets).toEqual([[2025, 20, undefined, "C4"]]);
  });

  test("in a table of indicators, with 基本 and 力争 under a year's targets", () => {
    const found = targetsOn(
      [
        ["指标名称", "单位", "2021年", "2025年目标", null],
        [null, null, "实际值", "基本", "力争"],
        ["研发平台", "个", 12, 20, 25],
        ["研发机构", "个", 3, 6, 8],
      ],
      ["D1:E1"],
    );
    expect(found).toMatchObject({ layout: "indicator-by-year", others: [[2025, 25, "E3"]] });
    expect(found.targets).toEqual([[2025, 20, undefined, "D3"]]);
  });
});

describe("目标下限 and 目标上限 are the edges of one band", () => {
  test("in a table whose years run down", () => {
    const found = targetsOn([
      ["年份", "类型", "仓容利用率（%）"],
      ["2021年", "实际值", 40],
      ["2025年", "目标下限", 60],
      ["2025年", "目标上限", 65],
    ]);
    expect(found.targets).toEqual([[2025, 60, 65, "C3"]]);
    expect(found.others).toEqual([]);
  });

  test("in a table of regions, also as 下限 and 上限 under a year's targets", () => {
    for (const headings of [
      [["地区", "2021年实际值", "2025年目标下限", "2025年目标上限"]],
      [
        ["地区", "2021年", "2025年目标", null],
        [null, "实际值", "下限", "上限"],
      ],
    ]) {
      const found = targetsOn(
        [["各县区仓容利用率（%）"], ...headings, ["凉州区", 40, 60, 65], ["民勤县", 45, 60, 65]],
        headings.length > 1 ? ["C2:D2"] : [],
      );
      expect(found.targets).toEqual([[2025, 60, 65, `C${String(headings.length + 2)}`]]);
      expect(found.others).toEqual([]);
    }
  });
});

test("what sort of indicator each row is, 约束性 or 预期性, makes no target of an actual", () => {
  const found = targetsOn([
    ["年份", "属性", "研发平台（个）"],
    ["2021年", "预期性", 12],
    ["2022年", "预期性", 14],
  ]);
  expect(found).toMatchObject({ actuals: ["2021 12", "2022 14"], targets: [], others: [] });
});
