import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";

/** … stands for a figure smaller than the smallest unit: no number can be taken from it. */
export const valueBelowUnit: CellRule = ({ reading, row, column }, _row, { table }) =>
  reading.kind === "below-unit"
    ? issueAt(table.sheet, formatCellAddress(row, column), "value-below-unit", { text: reading.text })
    : null;
