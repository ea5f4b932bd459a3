import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A later target that asks for less than an earlier one. */
export const milestoneOrder: RowRule = ({ placed }, { table }) => {
  const { targets, direction } = placed.indicator;
  if (targets.length < 2) return noIssues;
  const sign = direction === "increase" ? 1 : -1;
  return targets.flatMap((later, index) => {
    const earlier = targets[index - 1];
    const cell = placed.targetCells.get(later.year);
    if (earlier === undefined || cell === undefined || sign * (later.value - earlier.value) >= 0) return [];
    const parameters = { earlierYear: earlier.year, earlier: earlier.value, laterYear: later.year, later: later.value };
    return [issueAt(table.sheet, cell, "milestone-order", parameters)];
  });
};
