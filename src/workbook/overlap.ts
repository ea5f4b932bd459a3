import type { Rectangle } from "../sheet/grid";

/** Whether two rectangles of one sheet have a cell in common. */
export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
