import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";

/** A text where a number is expected, which is neither a number nor a sign for none; an actual is one number, neither a band nor two. */
export const valueUnreadable: CellRule = ({ reading, kind, row, column }, _row, { table }) =>
  reading.kind === "unreadable" || ((reading.kind === "band" || reading.kind === "two-targets") && kind !== "target")
    ? issueAt(table.sheet, formatCellAddress(row, column), "value-unreadable", { text: reading.text })
    : null;
