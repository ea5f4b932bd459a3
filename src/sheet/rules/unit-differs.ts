import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A unit other than the plan's for the same indicator, that converts into it. Nothing is converted without being asked for. */
export const unitDiffers: RowRule = ({ row, placed, headline }, { table }) => {
  const { unit } = placed.indicator;
  if (row.unitText === null || unit === null || headline === null || unit === headline.unit) return noIssues;
  if (unit.dimension !== headline.unit.dimension) return noIssues;
  const parameters = { unit: row.unitText, expected: headline.printedUnit, name: row.name };
  return [issueAt(table.sheet, row.unitCell ?? row.nameCell, "unit-differs", parameters)];
};
