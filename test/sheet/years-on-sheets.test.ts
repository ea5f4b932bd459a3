import type { CellValue } from "../../src/sheet/grid";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

type Row = readonly CellValue[];

const read = (rows: readonly Row[], particulars: Parameters<typeof gridOfRows>[1] = {}) => {
  const { table, issues } = readFirstTable(gridOfRows(rows, particulars));
  return {
    years: [...new Set((table?.rows ?? []).flatMap(({ places }) => places.map(({ year }) => year)))],
    values: (table?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => (cell.kind === "number" ? cell.value : cell.kind)),
    ),
    issues: issues.filter(({ code }) => code !== "layout-not-annotated").map(({ code, cell }) => `${code} ${cell}`),
  };
};

describe("a header that is no calendar year", () => {
  it.each([
    "2015-16",
    "2015/16",
    "FY2016",
    "2016财年",
    "2015—2016学年",
    "2023年9月",
    "2023年下半年",
    "2023年1—13月",
    "2023年1—9月目标值",
    "3021年",
    "1521年",
  ])("%j is never read as one, and its column is an issue", (header) => {
    const { years, issues } = read([
      ["指标名称", "单位", "2021年", header],
      ["高新技术企业", "家", 59, 70],
    ]);
    expect(years).toEqual([2021]);
    expect(issues).toEqual(["year-not-calendar D1"]);
  });

  it.each([
    ["2015-16", "year-not-calendar"],
    ["9月", "year-not-calendar"],
    ["1—9月", "period-without-year"],
    ["上半年", "period-without-year"],
  ])("%j is not given the year of the title in a table of regions", (header, code) => {
    const { years, values, issues } = read([
      ["2023年各地区技术合同成交额（亿元）"],
      ["地区", "全年", header],
      ["凉州区", 5, 3],
      ["民勤县", 2, 1],
    ]);
    expect(years).toEqual([2023]);
    expect(values).toEqual([[5], [2]]);
    expect(issues).toEqual([`${code} C2`]);
  });

  it.each(["2021E", "2021年预计", "2021P"])("%j is a forecast, and no actual", (header) => {
    const { years } = read([
      ["指标名称", "单位", "2020年", header],
      ["高新技术企业", "家", 59, 70],
    ]);
    expect(years).toEqual([2020]);
  });
});

describe("a header that is a calendar year", () => {
  it.each(["2021A", "二零二一年", "２０２１年度", "2021-12-31", "2021年12月31日"])("%j is 2021", (header) => {
    const { years, issues } = read([
      ["指标名称", "单位", "2020年", header],
      ["高新技术企业", "家", 59, 70],
    ]);
    expect(years).toEqual([2020, 2021]);
    expect(issues).toEqual([]);
  });

  it("may stand in a row over its kind", () => {
    const { years, issues } = read(
      [
        ["指标名称", "单位", "二〇二一年", null, "十四五末"],
        [null, null, "实际值", "目标值", "目标值"],
        ["高新技术企业", "家", 59, 70, 100],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1"] },
    );
    expect(years).toEqual([2021, 2025]);
    expect(issues).toEqual([]);
  });
});

describe("years that run down", () => {
  it("are told where they are none, and their values are left out", () => {
    const { years, values, issues } = read([
      ["年份", "技术合同成交额（亿元）"],
      [2020, 12],
      ["2021年", 14],
      [1521, 15],
      ["2022-23", 16],
      ["2023年9月", 17],
      [20_231, 18],
    ]);
    expect(years).toEqual([2020, 2021]);
    expect(values).toEqual([[12, 14]]);
    expect(issues).toEqual([
      "year-not-calendar A4",
      "year-not-calendar A5",
      "year-not-calendar A6",
      "year-not-calendar A7",
    ]);
  });

  it("may be merged over the rows of a year", () => {
    const { years, values, issues } = read(
      [
        ["年份", "指标名称", "单位", "数值"],
        [2020, "技术合同成交额", "亿元", 12],
        [null, "高新技术企业", "家", 59],
        [2021, "技术合同成交额", "亿元", 14],
        [null, "高新技术企业", "家", 70],
      ],
      { merges: ["A2:A3", "A4:A5"] },
    );
    expect(years).toEqual([2020, 2021]);
    expect(values).toEqual([
      [12, 14],
      [59, 70],
    ]);
    expect(issues).toEqual([]);
  });
});

describe("a year alone in a cell of values", () => {
  it("is no value", () => {
    const { values } = read([
      ["指标名称", "单位", "2021年", "2022年"],
      ["高新技术企业", "家", 59, "2021年"],
    ]);
    expect(values).toEqual([[59, "unreadable"]]);
  });
});
