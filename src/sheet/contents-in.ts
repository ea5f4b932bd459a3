import type { CellContent, Grid, Rectangle } from "./grid";

/** The contents of a rectangle of the sheet; cells outside the used range are empty. */
export function contentsIn(grid: Grid, range: Rectangle): readonly (readonly CellContent[])[] {
  const offset = range.column - grid.range.column;
  const isWholeRow = offset === 0 && range.columns === grid.range.columns;
  return Array.from({ length: range.rows }, (_, r) => {
    const row = grid.contents[range.row + r - grid.range.row];
    if (row !== undefined && isWholeRow) return row;
    return Array.from({ length: range.columns }, (_unused, c) => row?.[offset + c] ?? null);
  });
}
