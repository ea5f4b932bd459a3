import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import { markKey } from "../mark-key";
import type { CellRule } from "./rule";
import { writtenNumber } from "./written-number";

/** An actual whose mark one note gives to one year and another note to another. */
export const markAmbiguous: CellRule = (cell, { sources }, { table }) => {
  const { reading, row, column, kind } = cell;
  if (kind === "target" || reading.kind !== "number" || reading.mark === null) return null;
  const years = sources.marks.get(markKey(reading.mark))?.years ?? [];
  if (years.length < 2) return null;
  const parameters = { text: writtenNumber(table.grid, cell), mark: reading.mark, years };
  return issueAt(table.sheet, formatCellAddress(row, column), "mark-ambiguous", parameters);
};
