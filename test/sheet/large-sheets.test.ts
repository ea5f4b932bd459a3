import type { CellValue, Grid } from "../../src/sheet/grid";
import { readTables } from "../../src/sheet/read-tables";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";

const header = ["指标名称", "单位", "2021年实际值", "2025年目标值"];
const row = ["规上工业企业数", "家", 150, 180];

const countsOf = (grid: Grid) =>
  readTables(grid).tables.map((table) => validateTable(table, { asOf: 2024 }).indicators.length);

/** Rows share their arrays, as those of a real sheet that say nothing do. */
const withBlankRows = (rows: readonly (readonly CellValue[])[], count: number): Grid => {
  const grid = gridOfRows(rows);
  const blank = grid.values[0]!.map(() => null);
  const formats = blank.map(() => "0.00%");
  const more = <Line>(lines: readonly Line[], line: Line): readonly Line[] => [
    ...lines,
    ...Array<Line>(count).fill(line),
  ];
  return {
    ...grid,
    range: { ...grid.range, rows: grid.range.rows + count },
    values: more(grid.values, blank),
    contents: more(grid.contents, blank),
    numberFormats: more(grid.numberFormats, formats),
  };
};

describe("a sheet as large as Excel allows", () => {
  it("reads its table where all 1,048,576 rows are formatted and the rest of them is empty", () => {
    expect(countsOf(withBlankRows([header, row], 1_048_574))).toEqual([1]);
  });

  it("reads its table where it has 16,384 columns", () => {
    const wide = [header, row].map((cells) => [...cells, ...Array<null>(16_384 - cells.length).fill(null)]);
    expect(countsOf(gridOfRows(wide))).toEqual([1]);
    const years = Array.from({ length: 16_382 }, (_, column) => (column % 90) + 1950);
    const filled = [
      ["指标名称", "单位", ...years.map((year) => `${year}年`)],
      ["规上工业企业数", "家", ...years],
    ];
    expect(countsOf(gridOfRows(filled))).toEqual([1]);
  });

  it("reads a million cells", () => {
    const body = Array.from({ length: 250_000 }, (_, index) => [`指标${index}`, "家", index + 100, index + 200]);
    expect(countsOf(gridOfRows([header, ...body]))).toEqual([250_000]);
  });
});

describe("a sheet that holds other things than tables of indicators", () => {
  it("reads no indicator from the area of a pivot table, and says that there is none", () => {
    const pivot = [
      ["求和项:金额", "列标签", null, null],
      ["行标签", "完成", "在建", "总计"],
      ["凉州区", 12, 3, 15],
      ["民勤县", 7, null, 7],
      ["总计", 19, 3, 22],
    ];
    const { tables, issues } = readTables(gridOfRows(pivot));
    expect(tables).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["no-table"]);
  });

  it("reads a table beside a pivot table's area", () => {
    const pivot = [
      ["行标签", "求和项:金额"],
      ["凉州区", 12],
      ["总计", 12],
    ];
    const rows = [header, row, row].map((cells, index) => [...cells, null, ...(pivot[index] ?? [])]);
    expect(countsOf(gridOfRows(rows))).toEqual([2]);
  });

  it("reads a table under merges that overlap, as only a broken file has them", () => {
    const merges = ["A1:D1", "A1:B1", "B1:D1", "A3:A3"];
    const { tables } = readTables(gridOfRows([["主要指标完成情况"], header, row], { merges }));
    expect(tables.map(({ rows }) => rows.length)).toEqual([1]);
  });
});
