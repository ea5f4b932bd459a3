import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";

/** A text where a number is expected, which is neither a number nor a sign for none; an actual is one number and no band. */
export const valueUnreadable: CellRule = ({ reading, kind, row, column }, _row, { table }) =>
  reading.kind === "unreadable" || (reading.kind === "band" && kind === "actual")
    ? issueAt(table.sheet, formatCellAddress(row, column), "value-unreadable", { text: reading.text })
    : null;
