import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/**
 * A row without a unit: neither in a column of its own, nor with the name or the values, nor for the whole sheet. A total of rows
 * in several units has none.
 */
export const unitMissing: RowRule = ({ row }, { table }) =>
  row.unitText === null && row.isTotal !== true && row.unitDoubts?.unfitForSheet === undefined
    ? [issueAt(table.sheet, row.unitCell ?? row.nameCell, "unit-missing", { name: row.name })]
    : noIssues;
