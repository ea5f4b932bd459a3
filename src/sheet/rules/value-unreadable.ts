import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";

/** A text where a number is expected, which is neither a number nor a sign for none. */
export const valueUnreadable: CellRule = ({ reading, row, column }, _row, { table }) =>
  reading.kind === "unreadable"
    ? issueAt(table.sheet, formatCellAddress(row, column), "value-unreadable", { text: reading.text })
    : null;
