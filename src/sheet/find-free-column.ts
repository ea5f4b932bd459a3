import type { Grid, Rectangle } from "./grid";

/**
 * Finds the first column from which blocks of cells over one another are all free: no content in them and no merged cells across
 * them.
 *
 * @param blocks       the rows of each block and its width, the same for all
 * @param firstColumn  zero-based column of the sheet to start from
 * @returns            zero-based column of the sheet
 */
export function findFreeColumn(grid: Grid, blocks: readonly Omit<Rectangle, "column">[], firstColumn: number): number {
  const occupied = new Set<number>();
  for (const block of blocks) addOccupiedColumns(occupied, grid, block);
  const columns = Math.max(...blocks.map((block) => block.columns));
  let column = firstColumn;
  for (;;) {
    const obstacle = lastOccupied(occupied, column, columns);
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

function addOccupiedColumns(occupied: Set<number>, grid: Grid, block: Omit<Rectangle, "column">): void {
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
}
