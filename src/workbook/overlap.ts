import type { Rectangle } from "../sheet/grid";

/** Whether two rectangles of one sheet have a cell in common. */
export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Whether a zero-based cell lies in a rectangle of its sheet. */
export const holdsCell = (range: Rectangle, row: number, column: number): boolean =>
  overlap(range, { row, column, rows: 1, columns: 1 });
