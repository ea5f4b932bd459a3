import { formatRange, parseRange } from "../../src/sheet/cell-address";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { readTables } from "../../src/sheet/read-tables";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { planColumns, planNote, rowsOfColumns } from "./plan-columns";

type Rows = readonly (readonly CellValue[])[];

const planRows = rowsOfColumns(Object.values(planColumns));

const small: Rows = [
  ["指标名称", "单位", "2021年实际值", "2025年目标值"],
  ["规上工业企业数", "家", 150, 180],
];

const counties: Rows = [
  ["表2 各县区研发经费支出（万元）"],
  ["地区", "2020年", "2021年"],
  ["凉州区", 10, 20],
  ["民勤县", 30, 40],
];

const long: Rows = [
  ["年份", "指标名称", "单位", "数值"],
  [2020, "专利授权量", "件", 500],
  [2021, "专利授权量", "件", 600],
];

/** Rows side by side, with so many blank columns between them. */
const beside = (left: Rows, right: Rows, gap: number, rightFrom = 0): Rows => {
  const width = Math.max(...left.map((row) => row.length));
  const rows = Math.max(left.length, rightFrom + right.length);
  return Array.from({ length: rows }, (_, row) => [
    ...Array.from({ length: width + gap }, (_unused, column) => left[row]?.[column] ?? null),
    ...(right[row - rightFrom] ?? []),
  ]);
};

const tablesOf = (grid: Grid) =>
  readTables(grid).tables.map(({ range, layout, rows }) => `${formatRange(range)} ${layout} ${rows.length}`);

const issuesOf = (grid: Grid) => readTables(grid).issues.map(({ code, cell }) => `${code} ${cell}`);

const valuesOf = (grid: Grid) =>
  readTables(grid)
    .tables.flatMap((table) => validateTable(table, { asOf: 2024 }).indicators)
    .map(({ tableIndex, entity, indicator: { name, observations, targets } }) =>
      [tableIndex, entity, name, ...[...observations, ...targets].map(({ year, value }) => `${year}:${value}`)].join(
        " ",
      ),
    );

describe("tables under one another", () => {
  it("are all read, in the order of the sheet, and say nothing of one another", () => {
    const grid = gridOfRows([...small, [], ["表2"], ...planRows, [planNote]]);
    expect(tablesOf(grid)).toEqual(["A1:D2 indicator-by-year 1", "A5:G20 indicator-by-year 15"]);
    expect(readTables(grid).tables.map(({ index }) => index)).toEqual([0, 1]);
    expect(issuesOf(grid)).toEqual([]);
  });

  it("are read each in its own layout", () => {
    const grid = gridOfRows([...small, [], ...counties, [], ...long]);
    expect(tablesOf(grid)).toEqual(["A1:D2 indicator-by-year 1", "A5:C7 region-by-year 2", "A9:D11 long 1"]);
    expect(valuesOf(grid)).toEqual([
      "0  规上工业企业数 2021:150 2025:180",
      "1 凉州区 各县区研发经费支出 2020:10 2021:20",
      "1 民勤县 各县区研发经费支出 2020:30 2021:40",
      "2  专利授权量 2020:500 2021:600",
    ]);
  });

  it("are told apart without a blank row between them", () => {
    expect(tablesOf(gridOfRows([...small, ...counties, ...small]))).toEqual([
      "A1:D2 indicator-by-year 1",
      "A4:C6 region-by-year 2",
      "A7:D8 indicator-by-year 1",
    ]);
  });

  it("are two where the same columns hold the same names once more, as for another county", () => {
    const grid = gridOfRows([["表1 凉州区"], ...small, [], ["表2 民勤县"], ...small]);
    expect(tablesOf(grid)).toEqual(["A2:D3 indicator-by-year 1", "A6:D7 indicator-by-year 1"]);
  });

  it("are one where only the header is repeated, as after a page break", () => {
    const [header, ...body] = planRows;
    const pages = [header!, ...body.slice(0, 7), [], ["续表"], header!, ...body.slice(7), [planNote]];
    expect(tablesOf(gridOfRows(pages))).toEqual(["A1:G19 indicator-by-year 15"]);
    expect(tablesOf(gridOfRows([...pages, [], ...counties]))).toEqual([
      "A1:G19 indicator-by-year 15",
      "A23:C25 region-by-year 2",
    ]);
  });

  it("have one title where they go on with other columns on another page", () => {
    const pages: Rows = [
      ["5-4 各地区高技术产业相关情况(2023年)"],
      ["单位：万元"],
      ["地区", "机构数(个)", "改造经费"],
      ["全国", 10, 200],
      ["5-4 续表"],
      ["地区", "专利(件)", "购买经费"],
      ["全国", 50, 60],
    ];
    const tables = readTables(gridOfRows(pages)).tables;
    expect(valuesOf(gridOfRows(pages))).toEqual([
      ...["0 全国 机构数 2023:10", "0 全国 改造经费 2023:200"],
      ...["1 全国 专利 2023:50", "1 全国 购买经费 2023:60"],
    ]);
    expect(tables.flatMap(({ rows }) => rows.map(({ unitText }) => unitText))).toEqual(["个", "万元", "件", "万元"]);
  });

  it("say of figures without a year that they are left out, whatever stands over them", () => {
    const undated: Rows = [["各县区专利"], ["地区", "专利（件）"], ["凉州区", 5], ["民勤县", 6]];
    const duties: Rows = [
      ["指标名称", "责任单位"],
      ["专利", "市场监管局"],
    ];
    const grid = gridOfRows([...small, [], ...undated, [], ...duties]);
    expect(tablesOf(grid)).toEqual(["A1:D2 indicator-by-year 1"]);
    expect(issuesOf(grid)).toEqual(["year-unreadable B5"]);
  });

  it("have titles and units of their own", () => {
    const people: Rows = [["表3 各县区研发人员"], ["单位：人"], ["地区", "2020年"], ["凉州区", 7], ["民勤县", 8]];
    const { tables } = readTables(gridOfRows([...counties, [], ...people]));
    expect(tables.flatMap(({ rows }) => rows.map(({ name, unitText }) => `${name} ${unitText}`))).toEqual([
      ...["各县区研发经费支出 万元", "各县区研发经费支出 万元"],
      ...["各县区研发人员 人", "各县区研发人员 人"],
    ]);
  });

  it("have notes of their own: a note belongs to the table over it", () => {
    const [header, ...body] = planRows;
    const rows = [...small, ["注：*为2019年数据"], [], header!, ...body];
    const [above, below] = readTables(gridOfRows(rows)).tables;
    expect(above!.notes.flatMap(({ marks }) => marks.map(({ year }) => year))).toEqual([2019]);
    expect(below!.notes).toEqual([]);
    expect(
      readTables(gridOfRows([...rows, [planNote]])).tables[1]!.notes.flatMap(({ marks }) =>
        marks.map(({ year }) => year),
      ),
    ).toEqual([2020]);
  });

  it("share the label of invented figures that stands over the first of them", () => {
    const { tables } = readTables(gridOfRows([["示例数据（虚构）"], ...small, [], ...counties]));
    expect(tables.map(({ sampleLabel }) => sampleLabel)).toEqual(["示例数据（虚构）", "示例数据（虚构）"]);
    const [first, second] = readTables(gridOfRows([...small, ["示例数据（虚构）"], ...counties])).tables;
    expect([first!.sampleLabel, second!.sampleLabel]).toEqual([null, "示例数据（虚构）"]);
  });
});

describe("tables side by side", () => {
  it.each([1, 0])("are all read with %d blank columns between them", (gap) => {
    const grid = gridOfRows(beside(small, planRows, gap));
    expect(tablesOf(grid)).toEqual([
      "A1:D2 indicator-by-year 1",
      gap === 1 ? "F1:L16 indicator-by-year 15" : "E1:K16 indicator-by-year 15",
    ]);
    expect(issuesOf(grid)).toEqual(["no-room-beside A1"]);
  });

  it("are read each in its own layout, whichever is to the left", () => {
    expect(tablesOf(gridOfRows(beside(small, counties.slice(1), 1)))).toEqual([
      "A1:D2 indicator-by-year 1",
      "F1:H3 region-by-year 2",
    ]);
    expect(tablesOf(gridOfRows(beside(counties.slice(1), small, 1)))).toEqual([
      "A1:C3 region-by-year 2",
      "E1:H2 indicator-by-year 1",
    ]);
  });

  it("are read to their ends where one begins further down", () => {
    const grid = gridOfRows(beside(planRows, counties, 2, 5));
    expect(tablesOf(grid)).toEqual(["A1:G16 indicator-by-year 15", "J7:L9 region-by-year 2"]);
    expect(valuesOf(grid).slice(15)).toEqual([
      "1 凉州区 各县区研发经费支出 2020:10 2021:20",
      "1 民勤县 各县区研发经费支出 2020:30 2021:40",
    ]);
  });

  it("are one where regions go on to the right under the same header", () => {
    const halves = beside(counties.slice(1), [counties[1]!, ["古浪县", 5, 6], ["天祝县", 7, 8]], 1);
    expect(tablesOf(gridOfRows([counties[0]!, ...halves]))).toEqual(["A2:G4 region-by-year 4"]);
  });

  it("have notes of their own", () => {
    const grid = gridOfRows([...beside(small, planRows, 1), [null, null, null, null, null, planNote]]);
    expect(readTables(grid).tables.map(({ notes }) => notes.length)).toEqual([0, 1]);
  });
});

describe("Excel's own tables", () => {
  const listTable = (range: string, hasTotalRow = false) => ({
    name: "表1",
    range: parseRange(range)!,
    hasHeaderRow: true,
    hasTotalRow,
  });

  it("bound what is read: rows right below them belong to something else", () => {
    const rows = [...small, ["上一年数", "家", 140, 170]];
    const listTables = [listTable("A1:D2")];
    expect(tablesOf(gridOfRows(rows))).toEqual(["A1:D3 indicator-by-year 2"]);
    expect(tablesOf(gridOfRows(rows, { listTables }))).toEqual(["A1:D2 indicator-by-year 1"]);
  });

  it("part tables side by side that have nothing between them and a header that isn't repeated", () => {
    const rows = beside(
      counties.slice(1),
      [
        ["主要指标", "2019年", "2020年"],
        ["平台", 3, 4],
        ["机构", 4, 5],
      ],
      0,
    );
    const listTables = [listTable("A1:C3"), listTable("D1:F3")];
    expect(tablesOf(gridOfRows(rows, { listTables }))).toEqual(["A1:C3 region-by-year 2", "D1:F3 indicator-by-year 2"]);
  });

  it("have a total row that is no indicator, whatever it is called", () => {
    const rows = [...small, ["汇总", null, 150, 180]];
    expect(tablesOf(gridOfRows(rows, { listTables: [listTable("A1:D3", true)] }))).toEqual([
      "A1:D2 indicator-by-year 1",
    ]);
  });

  it("have the title over them and the note under them", () => {
    const rows = [counties[0]!, ...counties.slice(1), ["注：*为2019年数据"]];
    const { tables } = readTables(gridOfRows(rows, { listTables: [listTable("A2:C4")] }));
    expect(tables.map(({ rows: [row], notes }) => [row!.name, row!.unitText, notes.length])).toEqual([
      ["各县区研发经费支出", "万元", 1],
    ]);
  });

  it("leave the other tables of the sheet to be read as ever, and no cell of theirs twice", () => {
    const grid = gridOfRows([...small, [], ...counties], { listTables: [listTable("A5:C7")] });
    expect(tablesOf(grid)).toEqual(["A1:D2 indicator-by-year 1", "A5:C7 region-by-year 2"]);
  });

  it("are read once where a broken file has two that overlap", () => {
    const listTables = [listTable("A2:C4"), listTable("A1:C4")];
    expect(tablesOf(gridOfRows(counties, { listTables }))).toEqual(["A2:C4 region-by-year 2"]);
  });

  it("do no harm where they lie over a blank sheet, beyond the used range, or hold no indicators", () => {
    const listTables = [listTable("A1:XFD1048576", true), listTable("B2:C3")];
    expect(readTables(gridOfRows([], { listTables })).issues.map(({ code }) => code)).toEqual(["sheet-empty"]);
    const outside = gridOfRows(small, { listTables: [listTable("F1:G9"), listTable("C1:D9")] });
    expect(tablesOf(outside)).toEqual(["A1:D2 indicator-by-year 1"]);
  });
});

describe("tables of years side by side under one row of headings", () => {
  it("are parted at the years, or at the regions to the left of them, and are one where the headings are the same", () => {
    const years: Rows = [
      ["年份", "专利授权量（件）"],
      [2020, 500],
      [2021, 600],
    ];
    expect(
      valuesOf(
        gridOfRows(
          beside(
            years,
            [
              ["年份", "研发人员（人）"],
              [2020, 7],
              [2021, 8],
            ],
            0,
          ),
        ),
      ),
    ).toEqual(["0  专利授权量 2020:500 2021:600", "1  研发人员 2020:7 2021:8"]);
    const regions = years.map((row, index) => [["地区", "甲县", "甲县"][index]!, ...row]);
    expect(valuesOf(gridOfRows(beside(regions, regions, 0)))).toEqual([
      "0 甲县 专利授权量 2020:500 2021:600",
      "0 甲县 专利授权量 2020:500 2021:600",
    ]);
  });
});
