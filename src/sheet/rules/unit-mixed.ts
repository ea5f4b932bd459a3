import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** One indicator in two units: further up, or in the columns before, it stands in another one. */
export const unitMixed: RowRule = ({ row }, { table }) => {
  const unitAbove = row.unitDoubts?.unitAbove;
  if (row.unitText === null || unitAbove === undefined) return noIssues;
  const parameters = { name: row.name, unitAbove, unit: row.unitText };
  return [issueAt(table.sheet, row.unitCell ?? row.nameCell, "unit-mixed", parameters)];
};
