import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A unit that is none of the canonical ones in any of their spellings. */
export const unitUnknown: RowRule = ({ row, placed }, { table }) =>
  row.unitText !== null && placed.indicator.unit === null
    ? [issueAt(table.sheet, row.unitCell ?? row.nameCell, "unit-unknown", { unit: row.unitText })]
    : noIssues;
