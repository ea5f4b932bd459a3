import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** 技术合同成交额（亿元） with 万元 in the column of units. */
export const unitContradictory: RowRule = ({ row }, { table }) => {
  const inName = row.unitDoubts?.unitInName;
  if (row.unitText === null || inName === undefined) return noIssues;
  const parameters = { name: row.name, inName, unit: row.unitText };
  return [issueAt(table.sheet, row.unitCell ?? row.nameCell, "unit-contradictory", parameters)];
};
