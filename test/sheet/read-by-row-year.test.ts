import type { CellValue } from "../../src/sheet/grid";
import { readFirstTable } from "./read-first-table";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows) => {
  const { table, issues } = readFirstTable(gridOfRows(rows, { sheet: "Sheet1" }));
  const validated = table === null ? null : validateTable(table, { asOf: 2024 });
  return {
    layout: table?.layout ?? null,
    issues: [...issues, ...(validated?.issues ?? [])].map(({ code, cell }) => `${code} ${cell}`),
    indicators: (validated?.indicators ?? []).map(({ indicator, entity, unitText, observationCells, targetCells }) => ({
      name: `${entity}${indicator.name}`,
      unit: unitText,
      actuals: indicator.observations.map(({ year, value }) => `${observationCells.get(year)} ${year} ${value}`),
      targets: indicator.targets.map(({ year, value }) => `${targetCells.get(year)} ${year} ${value}`),
    })),
  };
};

describe("years down, indicators across", () => {
  it("tells targets from actuals by their own column", () => {
    // SOURCE: CMAP-REPOS/ONTO2050-indicators @67b05e44 (CC BY 4.0), traffic-fatalities; four rows.
    const rows: Rows = [
      ["YEAR", "TRAFFIC_FATALITIES", "TRAFFIC_FATALITIES_5YR_AVG", "ACTUAL_OR_TARGET"],
      [2009, 396, null, "Actual"],
      [2010, 399, 474.6, "Actual"],
      [2025, null, 313, "Target"],
      [2050, null, 0, "Target"],
    ];
    const { layout, indicators } = read(rows);
    expect(layout).toBe("year-by-indicator");
    expect(indicators).toEqual([
      { name: "TRAFFIC_FATALITIES", unit: null, actuals: ["B2 2009 396", "B3 2010 399"], targets: [] },
      {
        ...{ name: "TRAFFIC_FATALITIES_5YR_AVG", unit: null },
        ...{ actuals: ["C3 2010 474.6"], targets: ["C4 2025 313", "C5 2050 0"] },
      },
    ]);
  });

  it("takes units from the columns' headers, else the sheet's where the name allows it", () => {
    const rows: Rows = [
      ["单位：万元"],
      ["年份", "技术合同成交额", "专利授权数（件）", "机构数"],
      ["2021年", 1, 2, 3],
      ["2022年", 4, 5, 6],
    ];
    const { indicators, issues } = read(rows);
    expect(indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ["技术合同成交额", "万元"],
      ["专利授权数", "件"],
      ["机构数", null],
    ]);
    expect(issues).toContain("sheet-unit-does-not-fit D2");
  });

  it("says at its cell that a year stands there twice", () => {
    const rows: Rows = [
      ["年份", "专利授权数（件）"],
      [2021, 1],
      [2021, 2],
    ];
    expect(read(rows).issues).toContain("year-repeated A3");
  });
});

describe("one row per indicator and year", () => {
  const rows: Rows = [
    ["指标名称", "年份", "类型", "数值", "单位"],
    ["技术合同成交额", 2021, "实际", 10, "亿元"],
    ["技术合同成交额", 2025, "目标", 20, "亿元"],
    ["高新技术企业", 2021, "实际", 30, "家"],
    ["高新技术企业", 2025, "目标", 60, "家"],
  ];

  it("gathers the actuals and targets of each indicator", () => {
    const { layout, indicators } = read(rows);
    expect(layout).toBe("long");
    expect(indicators).toEqual([
      { name: "技术合同成交额", unit: "亿元", actuals: ["D2 2021 10"], targets: ["D3 2025 20"] },
      { name: "高新技术企业", unit: "家", actuals: ["D4 2021 30"], targets: ["D5 2025 60"] },
    ]);
  });

  it("keeps regions apart", () => {
    const withRegions: Rows = [
      ["地区", "指标名称", "年份", "数值"],
      ["甲", "专利数（件）", 2021, 1],
      ["乙", "专利数（件）", 2021, 2],
    ];
    expect(read(withRegions).indicators.map(({ name, actuals }) => [name, actuals])).toEqual([
      ["甲专利数", ["D2 2021 1"]],
      ["乙专利数", ["D3 2021 2"]],
    ]);
  });

  it("takes the kind from separate columns of 实际值 and 目标值", () => {
    const parted: Rows = [
      ["指标名称", "年份", "实际值", "目标值"],
      ["专利数（件）", 2021, 1, 2],
    ];
    expect(read(parted).indicators.map(({ actuals, targets }) => [actuals, targets])).toEqual([
      [["C2 2021 1"], ["D2 2021 2"]],
    ]);
  });

  it("takes the columns of a breakdown into the name, as many as tell the rows apart", () => {
    const rows: Rows = [
      ["province", "year", "block", "value", "units", "variables"],
      ["北京", "2010", "合计", 10, "人年", "hj"],
      ["北京", "2010", "研究人员", 6, "人年", "yjry"],
      ["天津", "2010", "合计", 8, "人年", "hj"],
      ["北京", "2011", "合计", 11, "人年", "hj"],
    ];
    const { layout, indicators, issues } = read(rows);
    expect(layout).toBe("long");
    expect(issues).toEqual(["layout-not-annotated A1"]);
    expect(indicators.map(({ name, unit, actuals }) => [name, unit, ...actuals])).toEqual([
      ["北京合计", "人年", "D2 2010 10", "D5 2011 11"],
      ["北京研究人员", "人年", "D3 2010 6"],
      ["天津合计", "人年", "D4 2010 8"],
    ]);
  });

  it("leaves a column of texts that tells no rows apart out of the name", () => {
    const { indicators } = read([
      ["年份", "地区", "数值", "来源"],
      ["2010", "北京", 10, "年鉴"],
      ["2011", "北京", 11, "公报"],
    ]);
    expect(indicators.map(({ name }) => name)).toEqual(["北京数值"]);
  });
});
