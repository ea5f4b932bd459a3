import { validateTable } from "../../src/sheet/validate-table";
import type { CellValue } from "../../src/sheet/grid";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

type Row = readonly CellValue[];

const validated = (rows: readonly Row[]) => {
  const { table, issues } = readFirstTable(gridOfRows(rows));
  const { indicators, issues: ofRows } = validateTable(table!, { asOf: 2023 });
  return { table: table!, indicators, issues: [...issues, ...ofRows] };
};

const contracts: readonly Row[] = [
  ["指标名称", "单位", "2021年实际值", "2022年实际值", "2023年1—6月", "2023年前三季度", "2025年目标值"],
  ["技术合同成交额", "亿元", 14.1, 19.6, 8.2, 15.4, 28],
];

test("columns of parts of a year are figures of their own, with their cells, and no actuals of the year", () => {
  const [placed] = validated(contracts).indicators;
  expect(placed!.indicator.observations.map(({ year }) => year)).toEqual([2021, 2022]);
  expect(placed!.indicator.withinYear).toEqual([
    { year: 2023, throughMonth: 6, value: 8.2 },
    { year: 2023, throughMonth: 9, value: 15.4 },
  ]);
  expect(placed!.withinYearCells.at({ year: 2023, throughMonth: 9 })).toBe("F2");
  expect(placed!.observationCells.get(2023)).toBeUndefined();
});

test("a year over two columns is also that of the months under it", () => {
  const { indicators } = validated([
    ["指标名称", "单位", "2022年", "2023年", null],
    [null, null, "实际值", "1—9月", "目标值"],
    ["技术合同成交额", "亿元", 19.6, 15.4, 22],
  ]);
  expect(indicators[0]!.indicator.withinYear).toEqual([{ year: 2023, throughMonth: 9, value: 15.4 }]);
  expect(indicators[0]!.indicator.targets).toEqual([{ year: 2023, value: 22 }]);
});

test("in a table of regions the months stand beside the years", () => {
  const { indicators } = validated([
    ["各县区技术合同成交额（亿元）"],
    ["地区", "2022年", "2023年1—9月"],
    ["凉州区", 5, 3],
    ["民勤县", 2, 1],
  ]);
  expect(indicators.map(({ indicator }) => indicator.withinYear[0]?.value)).toEqual([3, 1]);
  expect(indicators.map(({ indicator }) => indicator.observations.length)).toEqual([1, 1]);
  expect(indicators[1]!.withinYearCells.at({ year: 2023, throughMonth: 9 })).toBe("C4");
});

test("where the years run down, a row of months is no row of a year", () => {
  const { indicators } = validated([
    ["年份", "技术合同成交额（亿元）"],
    [2021, 14.1],
    [2022, 19.6],
    ["2023年1—9月", 15.4],
  ]);
  expect(indicators[0]!.indicator.observations).toHaveLength(2);
  expect(indicators[0]!.indicator.withinYear).toEqual([{ year: 2023, throughMonth: 9, value: 15.4 }]);
  expect(indicators[0]!.withinYearCells.at({ year: 2023, throughMonth: 9 })).toBe("B4");
});

test("a target of nine months is read as nothing, and that is said", () => {
  const { indicators, issues } = validated([
    ["指标", "年份", "类型", "数值"],
    ["技术合同成交额", 2022, "实际", 19.6],
    ["技术合同成交额", "2023年1—9月", "实际", 15.4],
    ["技术合同成交额", "2023年1—9月", "目标", 16.5],
  ]);
  expect(indicators[0]!.indicator.withinYear).toEqual([{ year: 2023, throughMonth: 9, value: 15.4 }]);
  expect(issues.filter(({ code }) => code === "year-not-calendar").map(({ cell }) => cell)).toEqual(["B4"]);
});

const issuesOf = (rows: readonly Row[]) => validated(rows).issues.map(({ code, cell }) => `${code} ${cell}`);

test("months without a year are left out, and the year is asked for", () => {
  expect(
    issuesOf([
      ["指标名称", "单位", "2022年实际值", "1—9月"],
      ["技术合同成交额", "亿元", 19.6, 15.4],
    ]),
  ).toEqual(["period-without-year D1"]);
});

test("the same months twice are one column too many", () => {
  expect(
    issuesOf([
      ["指标名称", "单位", "2022年实际值", "2023年1—9月", "截至2023年9月底"],
      ["技术合同成交额", "亿元", 19.6, 15.4, 15.6],
    ]),
  ).toEqual(["year-repeated E1"]);
});

test("a sum within the year that falls is told, from month to month and to the whole year", () => {
  const falling = (half: number, nine: number, year: number | null) =>
    validated([
      ["指标名称", "单位", "2022年1—6月", "2022年1—9月", "2022年"],
      ["技术合同成交额", "亿元", half, nine, year],
    ]).issues.map(({ code, cell, parameters }) => [code, cell, parameters]);
  expect(falling(8, 15, 19.6)).toEqual([]);
  expect(falling(15, 8, null)).toEqual([
    ["cumulative-falls", "D2", { year: 2022, month: 6, value: 15, laterMonth: 9, later: 8 }],
  ]);
  expect(falling(8, 25, 19.6)).toEqual([
    ["cumulative-falls", "E2", { year: 2022, month: 9, value: 25, laterMonth: 12, later: 19.6 }],
  ]);
});

test("what stands at a date may fall within the year, and nothing is said", () => {
  const codes = validated([
    ["指标名称", "单位", "2022年6月末", "2022年9月末"],
    ["高新技术企业", "家", 66, 61],
  ]).issues.map(({ code }) => code);
  expect(codes).toEqual([]);
});
