import type { RowSpan } from "./find-header-rows";
import type { Grid } from "./grid";
import { readingAt } from "./reading-at";

/** Whether a cell of a column reads as a number in some of its rows. */
export const holdsNumber = (grid: Grid, column: number, { first, last }: RowSpan): boolean => {
  for (let row = first; row <= last; row += 1) {
    if (readingAt(grid, row, column, null).kind === "number") return true;
  }
  return false;
};
