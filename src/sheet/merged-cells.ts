import type { Cell } from "./cell-address";
import type { Grid, Rectangle } from "./grid";

/** Merges that touch a block of rows; a header has few, so they are looked through one by one. */
export const mergesInRows = (grid: Grid, firstRow: number, lastRow: number): readonly Rectangle[] =>
  grid.merges.filter((merge) => merge.row <= lastRow && merge.row + merge.rows > firstRow);

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
