import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";

/** A formula that gives an error, e.g. #DIV/0!. */
export const valueError: CellRule = ({ reading, row, column }, _row, { table }) =>
  reading.kind === "error"
    ? issueAt(table.sheet, formatCellAddress(row, column), "value-error", { error: reading.error })
    : null;
