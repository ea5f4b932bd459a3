import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A unit that cannot measure what the plan's indicator measures: 高新技术企业 in %. */
export const unitWrongDimension: RowRule = ({ row, placed, headline }, { table }) => {
  const { unit } = placed.indicator;
  if (row.unitText === null || unit === null || headline === null || unit.dimension === headline.unit.dimension)
    return noIssues;
  const parameters = { unit: row.unitText, expected: headline.printedUnit, name: row.name };
  return [issueAt(table.sheet, row.unitCell ?? row.nameCell, "unit-wrong-dimension", parameters)];
};
