import type { Grid, Rectangle } from "../../src/sheet/grid";
import { mergeAt, mergesInRows } from "../../src/sheet/merged-cells";
import { readTables } from "../../src/sheet/read-tables";
import { gridOfRows } from "./grid-of-rows";

const rowsOfTable = 5;

/** Tables of two indicators under one another, with headings that are merged over two rows and over three years. */
const sheetOf = (tables: number): Grid => {
  const rows = Array.from({ length: tables }, (_, at) => [
    ["指标名称", "单位", "实际值", null, null],
    [null, null, ...[0, 1, 2].map((year) => `${2001 + (at % 20) + year}年`)],
    [`第${at + 1}项`, "家", 10, 11, 12],
    [`另${at + 1}项`, "家", 20, 21, 22],
    [null],
  ]).flat();
  const merges = Array.from({ length: tables }, (_, at) => {
    const top = at * rowsOfTable + 1;
    return [`A${top}:A${top + 1}`, `B${top}:B${top + 1}`, `C${top}:E${top}`];
  }).flat();
  return gridOfRows(rows, { merges });
};

/** How often reading a sheet asks one of its merges where it stands. */
function looksAtMerges(grid: Grid): number {
  let looks = 0;
  const watched = grid.merges.map((merge): Rectangle => ({
    get row() {
      looks += 1;
      return merge.row;
    },
    column: merge.column,
    rows: merge.rows,
    columns: merge.columns,
  }));
  readTables({ ...grid, merges: watched });
  return looks;
}

test("headers with merges are looked at in proportion to their number", () => {
  const [few, many] = [20, 80];
  expect(readTables(sheetOf(many)).tables.length).toBe(many);
  expect(looksAtMerges(sheetOf(many)) / looksAtMerges(sheetOf(few))).toBeLessThan((1.1 * many) / few);
});

describe("merges in rows", () => {
  const grid = gridOfRows([["a"], ["b"], ["c"], ["d"]], { merges: ["A1:B2", "C2:C4", "A4:B4"] });
  const [high, tall, low] = grid.merges;

  test("are those that touch one of them, each once", () => {
    expect(mergesInRows(grid, 0, 0)).toEqual([high]);
    expect(mergesInRows(grid, 1, 2)).toEqual([high, tall]);
    expect(mergesInRows(grid, 0, 3)).toEqual([high, tall, low]);
  });

  test("tell which one covers a cell, and where none does", () => {
    expect(mergeAt(mergesInRows(grid, 1, 1), { row: 1, column: 1 })).toEqual(high);
    expect(mergeAt(mergesInRows(grid, 2, 2), { row: 2, column: 1 })).toBeNull();
  });
});
