import type { CellValue } from "../../src/sheet/grid";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

type Row = readonly CellValue[];

const read = (rows: readonly Row[]) => {
  const { table } = readFirstTable(gridOfRows(rows));
  const { issues } = validateTable(table!, { asOf: 2024 });
  return {
    units: table!.rows.map(({ name, unitText }) => [name, unitText]),
    issues: issues.map(({ code, cell }) => `${code} ${cell}`),
    cells: table!.rows.map(({ cells }) => cells.map((cell) => (cell.kind === "number" ? cell.value : cell.kind))),
  };
};

describe("the unit given once for a sheet of indicators by year", () => {
  const header: Row = ["指标名称", "2021年", "2022年"];

  it("is not forced on names that say otherwise, and an issue at each says that their unit is unknown", () => {
    const { units, issues } = read([
      ["企业研发情况 单位：万元"],
      header,
      ["研发经费支出", 120, 130],
      ["人员折合全时当量", 12, 13],
      ["研发机构数", 3, 4],
      ["研发项目数", 5, 6],
    ]);
    expect(units).toEqual([
      ["研发经费支出", "万元"],
      ["人员折合全时当量", null],
      ["研发机构数", null],
      ["研发项目数", null],
    ]);
    expect(issues).toEqual(["sheet-unit-does-not-fit A4", "sheet-unit-does-not-fit A5", "sheet-unit-does-not-fit A6"]);
  });

  it("is, of several, the one that the name can mean", () => {
    const { units, issues } = read([
      ["单位：个、人、万元"],
      header,
      ["研发经费支出", 120, 130],
      ["研发人员数", 12, 13],
      ["研发机构数", 3, 4],
      ["综合得分", 3, 4],
    ]);
    expect(units).toEqual([
      ["研发经费支出", "万元"],
      ["研发人员数", "人"],
      ["研发机构数", "个"],
      ["综合得分", null],
    ]);
    expect(issues).toEqual(["sheet-unit-does-not-fit A6"]);
  });

  it("yields to a nearer one: in the row's column, its name, its values", () => {
    const { units, issues, cells } = read([
      ["单位：万元"],
      ["指标名称", "单位", "2021年", "2022年"],
      ["技术合同成交额", "亿元", 14.1, 19],
      ["出口（亿元）", null, 1, 2],
      ["研发经费，千元", null, 1, 2],
      ["新产品收入", null, "3亿元", "4亿元"],
      ["研发经费支出", null, 1, 2],
    ]);
    expect(units.map(([, unit]) => unit)).toEqual(["亿元", "亿元", "千元", "亿元", "万元"]);
    expect(cells[3]).toEqual([3, 4]);
    expect(issues).toEqual(["number-as-text C6", "number-as-text D6"]);
  });
});

describe("a unit that stands with the values", () => {
  it("is the row's where all of them have it", () => {
    const { units, cells } = read([
      ["指标名称", "2021年", "2022年"],
      ["技术合同成交额", "14.1亿元", "19亿元"],
      ["高新技术企业", "59家", 70],
    ]);
    expect(units).toEqual([
      ["技术合同成交额", "亿元"],
      ["高新技术企业", null],
    ]);
    expect(cells).toEqual([
      [14.1, 19],
      [59, 70],
    ]);
  });

  it("is the region's in a table of regions", () => {
    const { units } = read([
      ["研发经费投入强度"],
      ["地区", "2021年", "2022年"],
      ["凉州区", "1.2%", "1.3%"],
      ["民勤县", "0.8%", "0.9%"],
    ]);
    expect(units).toEqual([
      ["研发经费投入强度", "%"],
      ["研发经费投入强度", "%"],
    ]);
  });
});

describe("units that contradict one another", () => {
  it("are told where the name has one and the column of units another", () => {
    const { units, issues } = read([
      ["指标名称", "单位", "2021年", "2022年"],
      ["技术交易额（亿元）", "万元", 14.1, 19],
      ["每万人发明专利（件/万人）", "件", 1, 2],
    ]);
    expect(units[0]).toEqual(["技术交易额", "万元"]);
    expect(issues).toEqual(["unit-contradictory B2"]);
  });

  it("are told in a table of one row per value, and nothing is merged across them", () => {
    const { units, issues, cells } = read([
      ["指标名称", "年份", "数值", "单位"],
      ["技术交易额", 2020, 14, "亿元"],
      ["技术交易额", 2021, 15, "亿元"],
      ["技术交易额", 2022, 160_000, "万元"],
    ]);
    expect(units).toEqual([
      ["技术交易额", "亿元"],
      ["技术交易额", "万元"],
    ]);
    expect(cells).toEqual([[14, 15], [160_000]]);
    expect(issues).toEqual(["unit-mixed D4"]);
  });

  it("are told in a table of regions whose years are in different units", () => {
    const { units, issues, cells } = read([
      ["各地区技术市场"],
      ["地区", "技术交易额（2020年，亿元）", "技术交易额（2021年，万元）"],
      ["凉州区", 1, 11_000],
      ["民勤县", 2, 21_000],
    ]);
    expect(units.map(([, unit]) => unit)).toEqual(["亿元", "万元", "亿元", "万元"]);
    expect(cells).toEqual([[1], [11_000], [2], [21_000]]);
    expect(issues).toEqual(["unit-mixed C2"]);
  });

  it("are no two ways of writing the same one", () => {
    const { units, issues } = read([
      ["指标名称", "年份", "数值", "单位"],
      ["高新技术企业", 2020, 14, "家"],
      ["高新技术企业", 2021, 15, "户"],
    ]);
    expect(units).toEqual([["高新技术企业", "家"]]);
    expect(issues).toEqual([]);
  });
});
