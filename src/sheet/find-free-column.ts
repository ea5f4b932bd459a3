import type { Grid, Rectangle } from "./grid";

/**
 * Finds the first column from which a block of cells is free: no content in it and no merged cells across it.
 *
 * @param block        the rows and the width of the block
 * @param firstColumn  zero-based column of the sheet to start from
 * @returns            zero-based column of the sheet
 */
export function findFreeColumn(grid: Grid, block: Omit<Rectangle, "column">, firstColumn: number): number {
  const occupied = occupiedColumns(grid, block);
  let column = firstColumn;
  for (;;) {
    const obstacle = lastOccupied(occupied, column, block.columns);
    if (obstacle === null) return column;
    column = obstacle + 1;
    while (occupied.has(column)) column += 1;
    // One blank column keeps the block apart from what stands there.
    column += 1;
  }
}

function lastOccupied(occupied: ReadonlySet<number>, column: number, columns: number): number | null {
  for (let candidate = column + columns - 1; candidate >= column; candidate -= 1) {
    if (occupied.has(candidate)) return candidate;
  }
  return null;
}

function occupiedColumns(grid: Grid, block: Omit<Rectangle, "column">): ReadonlySet<number> {
  const occupied = new Set<number>();
  const blockEnd = block.row + block.rows;
  for (let row = Math.max(block.row, grid.range.row); row < blockEnd; row += 1) {
    const contents = grid.contents[row - grid.range.row];
    if (contents === undefined) break;
    for (const [offset, content] of contents.entries()) if (content !== null) occupied.add(grid.range.column + offset);
  }
  for (const merge of grid.merges) {
    if (merge.row >= blockEnd || merge.row + merge.rows <= block.row) continue;
    for (let column = merge.column; column < merge.column + merge.columns; column += 1) occupied.add(column);
  }
  return occupied;
}
