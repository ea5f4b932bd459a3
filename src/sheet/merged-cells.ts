import type { Cell } from "./cell-address";
import type { Grid, Rectangle } from "./grid";

/**
 * Merges that touch a block of rows of the grid, each once. A sheet may hold thousands of headers and of merges: each header looks
 * at those of its own rows alone.
 */
export const mergesInRows = (grid: Grid, firstRow: number, lastRow: number): readonly Rectangle[] => {
  const byRow = mergesByRow(grid);
  if (byRow.size === 0) return [];
  const touched = new Set<Rectangle>();
  for (let row = firstRow; row <= lastRow; row += 1) for (const merge of byRow.get(row) ?? []) touched.add(merge);
  return [...touched];
};

const known = new WeakMap<Grid, ReadonlyMap<number, readonly Rectangle[]>>();

/** Merges don't overlap, so that all lists together are no longer than the grid has cells. */
const mergesByRow = (grid: Grid): ReadonlyMap<number, readonly Rectangle[]> => {
  const before = known.get(grid);
  if (before !== undefined) return before;
  const byRow = new Map<number, Rectangle[]>();
  const endOfGrid = grid.range.row + grid.range.rows;
  for (const merge of grid.merges) {
    const end = Math.min(merge.row + merge.rows, endOfGrid);
    for (let row = Math.max(merge.row, grid.range.row); row < end; row += 1) {
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [merge]);
      else list.push(merge);
    }
  }
  known.set(grid, byRow);
  return byRow;
};

/** The merge that covers a cell, if any. */
export const mergeAt = (merges: readonly Rectangle[], { row, column }: Cell): Rectangle | null =>
  merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  ) ?? null;

/**
 * For the cells of one column: the cell that holds the value of the merge over them. A merge that begins outside the used range
 * holds none.
 *
 * @returns  by row of the sheet; a row without a merge is not in it
 */
export const mergedAnchors = (grid: Grid, column: number): ReadonlyMap<number, Cell> => {
  const anchors = new Map<number, Cell>();
  const endOfGrid = grid.range.row + grid.range.rows;
  for (const merge of grid.merges) {
    if (column < merge.column || column >= merge.column + merge.columns) continue;
    if (merge.row < grid.range.row || merge.column < grid.range.column) continue;
    const end = Math.min(merge.row + merge.rows, endOfGrid);
    for (let row = merge.row; row < end; row += 1) anchors.set(row, merge);
  }
  return anchors;
};
