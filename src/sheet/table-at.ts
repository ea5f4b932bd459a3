import type { Cell } from "./cell-address";
import type { TableFrame } from "./table";

/** The table that a zero-based cell of the sheet belongs to. */
export const tableAt = (tables: readonly TableFrame[], { row, column }: Cell): TableFrame | undefined =>
  tables.find(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  );
