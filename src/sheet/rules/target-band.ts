import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A band where nothing says which way is better: what lies between its edges is then taken to meet it. */
export const targetBand: RowRule = ({ row, placed, headline }, { table }) => {
  const { direction, targets } = placed.indicator;
  if (direction !== "band" || row.direction !== null || headline !== null) return noIssues;
  return targets.flatMap(({ year, value: lower, upper }) => {
    const cell = placed.targetCells.get(year);
    return upper === undefined || cell === undefined
      ? []
      : [issueAt(table.sheet, cell, "target-band", { lower, upper })];
  });
};
