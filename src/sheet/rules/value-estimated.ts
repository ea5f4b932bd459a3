import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import { markKey } from "../mark-key";
import type { CellRule } from "./rule";
import { writtenNumber } from "./written-number";

/** [2.42], 60（快报数), or a mark that the note gives to estimates. */
export const valueEstimated: CellRule = (cell, { sources }, { table }) => {
  const { reading, row, column } = cell;
  if (reading.kind !== "number") return null;
  const isMarked = reading.mark !== null && sources.marks.get(markKey(reading.mark))?.isEstimate === true;
  if (reading.qualifier !== "estimate" && !isMarked) return null;
  const parameters = { text: writtenNumber(table.grid, cell), value: reading.value };
  return issueAt(table.sheet, formatCellAddress(row, column), "value-estimated", parameters);
};
