import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A last target below the baseline, where nothing says that less is better. */
export const directionMissing: RowRule = ({ placed }, { table }) => {
  const { isDirectionAssumed, baseline, targets } = placed.indicator;
  const target = targets.at(-1);
  if (isDirectionAssumed !== true || baseline === null || target === undefined) return noIssues;
  const cell = placed.targetCells.get(target.year);
  if (cell === undefined || target.value >= baseline.value) return noIssues;
  const parameters = { baseline: baseline.value, target: target.value };
  return [issueAt(table.sheet, cell, "direction-missing", parameters)];
};
