import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import { markKey } from "../mark-key";
import type { CellRule } from "./rule";
import { writtenNumber } from "./written-number";

/** A value with a star or another mark that no note explains. Its year stays that of the header. */
export const starWithoutNote: CellRule = (cell, { sources }, { table }) => {
  const { reading, row, column } = cell;
  if (reading.kind !== "number" || reading.mark === null || sources.marks.has(markKey(reading.mark))) return null;
  const parameters = { text: writtenNumber(table.grid, cell), mark: reading.mark };
  return issueAt(table.sheet, formatCellAddress(row, column), "star-without-note", parameters);
};
