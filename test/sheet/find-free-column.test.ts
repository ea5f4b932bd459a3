import { findFreeColumn } from "../../src/sheet/find-free-column";
import type { CellContent, Grid, Rectangle } from "../../src/sheet/grid";

const gridOf = (contents: readonly (readonly CellContent[])[], merges: readonly Rectangle[] = []): Grid => ({
  sheet: "表",
  sheetId: "1",
  range: { row: 0, column: 0, rows: contents.length, columns: contents[0]?.length ?? 1 },
  values: contents,
  contents,
  numberFormats: contents.map((row) => row.map(() => "General")),
  merges,
  hiddenRows: [],
  hiddenColumns: [],
  listTables: [],
  isProtected: false,
  isHidden: false,
});

const block = { row: 1, rows: 2, columns: 2 };

describe("findFreeColumn", () => {
  test("takes the first column where nothing stands", () => {
    expect(findFreeColumn(gridOf([["a"], ["b"], ["c"]]), [block], 1)).toBe(1);
  });

  test("leaves a blank column after an obstacle inside the block's rows", () => {
    const contents = [
      ["a", null, null],
      ["b", null, "note"],
      ["c", null, null],
    ];
    expect(findFreeColumn(gridOf(contents), [block], 1)).toBe(4);
  });

  test("does not mind what stands above or below the block", () => {
    const contents = [
      ["a", "title", "title"],
      ["b", null, null],
      ["c", null, null],
      ["d", "note", "note"],
    ];
    expect(findFreeColumn(gridOf(contents), [block], 1)).toBe(1);
  });

  test("takes a column that is free in the rows of all blocks", () => {
    const contents = [
      ["a", null, null],
      ["b", null, null],
      ["c", null, "note"],
      ["d", "note", null],
    ];
    const blocks = [1, 3].map((row) => ({ row, rows: 1, columns: 1 }));
    expect(findFreeColumn(gridOf(contents), [blocks[0]!], 1)).toBe(1);
    expect(findFreeColumn(gridOf(contents), blocks, 1)).toBe(3);
  });

  test("goes round merged cells, even empty ones", () => {
    const contents = [["a"], ["b"], ["c"]];
    expect(findFreeColumn(gridOf(contents, [{ row: 2, column: 2, rows: 1, columns: 2 }]), [block], 1)).toBe(5);
  });
});
