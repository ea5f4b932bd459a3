import type { CellValue, Grid } from "../../src/sheet/grid";
import { readFirstTable } from "./read-first-table";
import type { Table } from "../../src/sheet/table";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { planColumns, planNote, rowsOfColumns } from "./plan-columns";

const tableOf = (grid: Grid): Table => {
  const { table, issues } = readFirstTable(grid);
  expect(issues).toEqual([]);
  if (table === null) throw new Error("No table was read");
  return table;
};

const indicatorsOf = (grid: Grid) =>
  validateTable(tableOf(grid), { asOf: 2024 }).indicators.map(({ indicator }) => indicator);

const meaningsOf = (grid: Grid) => tableOf(grid).columns.map(({ meaning }) => meaning);

const actual = (year: number) => ({ kind: "actual", year });
const target = (year: number) => ({ kind: "target", year });

const planRows = rowsOfColumns(Object.values(planColumns));
const asPrinted = indicatorsOf(gridOfRows([...planRows, [planNote]]));

describe("readTables on variants of the plan's table", () => {
  it("reads it without ordinals and categories", () => {
    const { name, unit, actual2021, target2022, target2025 } = planColumns;
    const rows = rowsOfColumns([name, unit, actual2021, target2022, target2025]);
    expect(indicatorsOf(gridOfRows([...rows, [planNote]]))).toEqual(asPrinted);
  });

  it("reads it anywhere on the sheet", () => {
    const shifted = gridOfRows([...planRows, [planNote]], { row: 40, column: 7 });
    expect(indicatorsOf(shifted)).toEqual(asPrinted);
    expect(tableOf(shifted).range).toEqual({ row: 40, column: 7, rows: 16, columns: 7 });
    expect(tableOf(shifted).rows[0]!.nameCell).toBe("J42");
  });

  it("reads it below titles, a blank row and a line with the unit and the date", () => {
    const title: CellValue[] = ["武威市2022年强科技行动主要指标完成情况"];
    const rows = [
      title,
      [],
      [null, "填报单位：市科技局", null, null, null, null, "2023年3月"],
      ...planRows,
      [planNote],
    ];
    expect(indicatorsOf(gridOfRows(rows, { merges: ["A1:G1"] }))).toEqual(asPrinted);
    expect(tableOf(gridOfRows(rows, { merges: ["A1:G1"] })).headerRows).toEqual({ first: 3, last: 3 });
  });

  it("reads it below a title that is itself a heading", () => {
    for (const title of ["主要指标", "2022年完成情况"]) {
      for (const merges of [["A1:G1"], []]) {
        expect(indicatorsOf(gridOfRows([[title], ...planRows, [planNote]], { merges }))).toEqual(asPrinted);
      }
    }
  });

  it("reads the note from a merged cell below, from above, and from the header", () => {
    const [header, ...body] = planRows;
    const below = gridOfRows([...planRows, [], [null, planNote]], { merges: ["B18:G18"] });
    const above = gridOfRows([["（*为2020年数据）"], ...planRows]);
    const inHeader = gridOfRows([
      header!.map((text) => (text === planColumns.actual2021[0] ? "2021年实际值（加*号为2020年数据）" : text)),
      ...body,
    ]);
    for (const grid of [below, above, inHeader]) expect(indicatorsOf(grid)).toEqual(asPrinted);
  });

  it("goes on behind a header that is repeated at a page break", () => {
    const [header, ...body] = planRows;
    const broken = gridOfRows([header!, ...body.slice(0, 11), header!, ...body.slice(11), [planNote]]);
    expect(indicatorsOf(broken)).toEqual(asPrinted);
    const continued = gridOfRows([header!, ...body.slice(0, 11), [], ["续表"], header!, ...body.slice(11), [planNote]]);
    expect(indicatorsOf(continued)).toEqual(asPrinted);
  });

  it("leaves out spacer rows, groups, column numbers and signatures, and keeps totals as such", () => {
    const [header, ...body] = planRows;
    const rows: CellValue[][] = [
      header!,
      ["甲", "乙", "丙", "丁", 1, 2, 3],
      [null, null, "一、综合指标"],
      ...body.slice(0, 3),
      [],
      [null, null, "二、投入和产出", "—", "—", "—", "—"],
      ...body.slice(3),
      [null, null, "合计", "家", 225, 255, 340],
      [null, "总计", null, null, 225, 255, 340],
      [planNote],
      ["单位负责人：", null, "填表人：", null, "联系电话：", null, "报出日期："],
    ];
    const grid = gridOfRows(rows);
    const read = indicatorsOf(grid);
    expect(read.filter(({ isTotal }) => isTotal !== true)).toEqual(asPrinted);
    expect(read.filter(({ isTotal }) => isTotal === true).map(({ name, unit }) => [name, unit?.symbol])).toEqual([
      ["合计", "家"],
      ["总计", undefined],
    ]);
    expect(tableOf(grid).range.rows).toBe(22);
  });

  it("takes the heading of a group for the category where there is no column of categories", () => {
    const { name, unit, actual2021 } = planColumns;
    const [header, ...body] = rowsOfColumns([name, unit, actual2021]);
    const rows = [header!, ["综合指标"], ...body.slice(0, 3), ["投入指标"], ...body.slice(3, 5), [planNote]];
    expect(tableOf(gridOfRows(rows)).rows.map(({ category }) => category)).toEqual([
      ...["综合指标", "综合指标", "综合指标"],
      ...["投入指标", "投入指标"],
    ]);
  });

  it("reads an indicator that has a unit and no value yet", () => {
    const rows = [
      ["指标名称", "单位", "2021年实际值", "2025年目标值"],
      ["高新技术企业", "家"],
      ["技术合同成交额（亿元）", null],
    ];
    expect(tableOf(gridOfRows(rows)).rows.map(({ name, unitText }) => [name, unitText])).toEqual([
      ["高新技术企业", "家"],
      ["技术合同成交额", "亿元"],
    ]);
  });
});

describe("readTables on headers", () => {
  const header = (...texts: CellValue[]) =>
    gridOfRows([
      ["指标名称", "单位", ...texts],
      ["高新技术企业", "家", ...texts.map(() => 59)],
    ]);
  const valuesOf = (grid: Grid) => meaningsOf(grid).slice(2);

  it.each([
    [["2021年实际值", "2022年目标值"]],
    [["2021年\n实际值", "2022年\n目标值"]],
    [["2021实际", "2022目标"]],
    [["２０２１年实际值", "２０２２年目标值"]],
    [["二〇二一年实际值", "二〇二二年目标值"]],
    [["2021年", "2022年目标"]],
    [["2021年实际值（示例数据（虚构））", "2022年目标值"]],
    [[2021, "2022年目标"]],
    [["2021 actual", "2022 target"]],
  ])("reads %j", (texts) => {
    expect(valuesOf(header(...texts))).toEqual([actual(2021), target(2022)]);
  });

  it("reads yearly columns in any order", () => {
    const texts = ["2025年目标值", "2023年实际值", "2021年实际值", "2022年目标值", "2022年实际值"];
    expect(valuesOf(header(...texts))).toEqual([target(2025), actual(2023), actual(2021), target(2022), actual(2022)]);
  });

  it("reads a year over 实际值 and 目标值, merged or typed once", () => {
    const rows: CellValue[][] = [
      ["指标名称", "单位", "2021年", "2022年", null, "2025年"],
      [null, null, "实际值", "目标值", "实际值", "目标值"],
      ["高新技术企业", "家", 59, 70, 71, 100],
    ];
    const meanings = [actual(2021), target(2022), actual(2022), target(2025)];
    expect(valuesOf(gridOfRows(rows, { merges: ["A1:A2", "B1:B2", "D1:E1"] }))).toEqual(meanings);
    expect(valuesOf(gridOfRows(rows))).toEqual(meanings);
    expect(tableOf(gridOfRows(rows)).headerRows).toEqual({ first: 0, last: 1 });
  });

  it("reads 实际值 and 目标值 over years, written as text or as numbers", () => {
    for (const years of [
      ["2021年", "2022年", "2022年", "2025年"],
      [2021, 2022, 2022, 2025],
    ]) {
      const rows: CellValue[][] = [
        ["指标名称", "单位", "实际值", null, "目标值", null],
        [null, null, ...years],
        ["高新技术企业", "家", 59, 71, 70, 100],
      ];
      const merged = gridOfRows(rows, { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] });
      for (const grid of [merged, gridOfRows(rows)]) {
        expect(valuesOf(grid)).toEqual([actual(2021), actual(2022), target(2022), target(2025)]);
      }
    }
  });

  it("reads a header whose names stand in its lower row", () => {
    const rows: CellValue[][] = [
      [null, null, "2021年", "2022年"],
      ["指标名称", "单位", "实际值", "目标值"],
      ["高新技术企业", "家", 59, 70],
    ];
    expect(meaningsOf(gridOfRows(rows))).toEqual([{ kind: "name" }, { kind: "unit" }, actual(2021), target(2022)]);
  });

  it("takes 指标 over 类型 and 名称 for what they are", () => {
    const rows: CellValue[][] = [
      ["指标", null, "单位", "2021年实际值"],
      ["类型", "名称", null, null],
      ["产出指标", "高新技术企业", "家", 59],
    ];
    const grid = gridOfRows(rows, { merges: ["A1:B1", "C1:C2", "D1:D2"] });
    expect(meaningsOf(grid)).toEqual([{ kind: "category" }, { kind: "name" }, { kind: "unit" }, actual(2021)]);
    expect(tableOf(grid).rows.map(({ category, name }) => [category, name])).toEqual([["产出指标", "高新技术企业"]]);
  });

  it("takes the last of several columns of names for the indicator", () => {
    const grid = gridOfRows([
      ["一级指标", "二级指标", "三级指标", "单位", "2021年"],
      ["创新产出", "企业", "高新技术企业", "家", 59],
    ]);
    expect(tableOf(grid).rows[0]!.name).toBe("高新技术企业");
  });

  it("finds the names without a heading over them", () => {
    const grid = gridOfRows([
      [null, "单位", "2021年实际值", "2025年目标值"],
      ["高新技术企业", "家", 59, 100],
    ]);
    expect(tableOf(grid).rows.map(({ name }) => name)).toEqual(["高新技术企业"]);
    const numbers = gridOfRows([
      [null, 2020, 2021],
      ["高新技术企业（家）", 50, 59],
    ]);
    expect(tableOf(numbers).rows.map(({ name, unitText }) => [name, unitText])).toEqual([["高新技术企业", "家"]]);
  });

  it("reads a date in the header as its year", () => {
    const grid = gridOfRows(
      [
        ["指标名称", "单位", 44_561],
        ["高新技术企业", "家", 59],
      ],
      {
        numberFormats: [
          ["General", "General", 'yyyy"年"'],
          ["General", "General", "General"],
        ],
      },
    );
    expect(valuesOf(grid)).toEqual([actual(2021)]);
  });

  it("keeps what it does not know, and names the header and its cell", () => {
    const { columns } = tableOf(header("2021年\n实际值", "权重"));
    expect(columns[2]).toMatchObject({ column: 2, header: "2021年实际值", headerCell: "C1" });
    expect(columns[3]).toMatchObject({ header: "权重", meaning: { kind: "unknown" } });
  });
});

describe("readTables on units, directions and limits", () => {
  const withUnits = (rows: CellValue[][], above: CellValue[][] = []) => tableOf(gridOfRows([...above, ...rows])).rows;

  it("reads a unit from its column before one in brackets", () => {
    const [row] = withUnits([
      ["指标名称", "单位", "2021年"],
      ["技术合同成交额（万元）", "亿元", 14.1],
    ]);
    expect([row!.name, row!.unitText, row!.unitCell]).toEqual(["技术合同成交额", "亿元", "B2"]);
  });

  it("reads a unit in brackets or on a line of its own where there is no column", () => {
    const rows = withUnits([
      ["指标名称", "2021年"],
      ["技术合同成交额（亿元）", 14.1],
      ["高新技术企业\n家", 59],
      ["科技进步贡献率(％)", 55.35],
    ]);
    expect(rows.map(({ name, unitText, unitCell }) => [name, unitText, unitCell])).toEqual([
      ["技术合同成交额", "亿元", "A2"],
      ["高新技术企业", "家", "A3"],
      ["科技进步贡献率", "％", "A4"],
    ]);
  });

  it("lets a unit over the table hold for rows without one", () => {
    const rows = withUnits(
      [
        ["指标名称", "单位", "2021年"],
        ["科技支出", null, 140],
        ["高新技术企业", "家", 59],
      ],
      [["主要指标表"], [null, null, "单位：万元"]],
    );
    expect(rows.map(({ unitText, unitCell }) => [unitText, unitCell])).toEqual([
      ["万元", "C2"],
      ["家", "B5"],
    ]);
  });

  it("lets a merged unit hold for all its rows, and leaves a missing one missing", () => {
    const grid = gridOfRows(
      [
        ["指标名称", "单位", "2021年"],
        ["甲占比", "%", 1],
        ["乙占比", null, 2],
        ["丙", null, 3],
      ],
      { merges: ["B2:B3"] },
    );
    expect(tableOf(grid).rows.map(({ unitText, unitCell }) => [unitText, unitCell])).toEqual([
      ["%", "B2"],
      ["%", "B2"],
      [null, "B4"],
    ]);
  });

  it("reads directions and natural limits", () => {
    const rows = withUnits([
      ["指标名称", "单位", "方向", "下限", "上限", "2021年"],
      ["单位能耗下降", "%", "下降", 0, 100, 3],
      ["科技进步贡献率", "%", "上升", null, "—", 55.35],
    ]);
    expect(rows.map(({ direction, limits }) => [direction, limits.lower, limits.upper])).toEqual([
      ["decrease", 0, 100],
      ["increase", null, null],
    ]);
  });
});

describe("readTables beside an earlier annotation", () => {
  const annotation = ["状态", "提升完成度", "2025年预测", "达标概率", "说明"];
  const legend = ["图例", "含义"];

  it("never reads its columns and legend as data, notes or part of the table", () => {
    const annotated = planRows.map((row, index) => [
      ...row,
      ...(index === 0 ? annotation : ["● 符合规划进度", 0.5, 60, 0.4, "注：*为2023年数据"]),
      null,
      ...(index === 0 ? legend : index < 7 ? ["● 已达标", "注：*为2019年数据"] : [null, null]),
    ]);
    const grid = gridOfRows([...annotated, [planNote]]);
    const table = tableOf(grid);
    expect(indicatorsOf(grid)).toEqual(asPrinted);
    expect(table.range).toEqual({ row: 0, column: 0, rows: 16, columns: 7 });
    expect(table.annotation).toEqual({
      columns: { row: 0, column: 7, rows: 16, columns: 5 },
      legend: { row: 0, column: 13, rows: 7, columns: 2 },
    });
    expect(table.columns.slice(7).map(({ meaning }) => meaning.kind)).toEqual(Array(5).fill("annotation"));
    expect(table.notes.map(({ cell }) => cell)).toEqual(["A17"]);
  });

  it("keeps apart a column that a person added behind it", () => {
    const rows = planRows.map((row, index) => [
      ...row,
      ...(index === 0 ? annotation : ["x", 0.5, 60, 0.4, "y"]),
      index === 0 ? "2023年实际值" : 1,
    ]);
    const indicators = indicatorsOf(gridOfRows([...rows, [planNote]]));
    expect(indicators[0]!.observations.map(({ year }) => year)).toEqual([2021, 2023]);
  });
});
