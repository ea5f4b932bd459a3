import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** 单位：万元 over 机构数: the unit of the sheet is not forced on a name that measures something else. */
export const sheetUnitDoesNotFit: RowRule = ({ row }, { table }) => {
  const unit = row.unitDoubts?.unfitForSheet;
  if (row.unitText !== null || unit === undefined) return noIssues;
  return [issueAt(table.sheet, row.unitCell ?? row.nameCell, "sheet-unit-does-not-fit", { name: row.name, unit })];
};
