import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import { textOf, valueAt } from "../value-at";
import type { CellRule } from "./rule";

/** A number typed as text: it was read, but Excel's own sums leave it out. A value with a star cannot be anything else. */
export const numberAsText: CellRule = ({ reading, row, column }, _row, { table }) => {
  if (reading.kind !== "number" || !reading.isTextNumber) return null;
  const text = textOf(valueAt(table.grid, row, column)) ?? "";
  return issueAt(table.sheet, formatCellAddress(row, column), "number-as-text", { text });
};
