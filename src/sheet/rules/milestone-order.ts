import type { Indicator } from "../../domain/indicator";
import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A later target that asks for less than an earlier one. */
export const milestoneOrder: RowRule = ({ placed }, { table }) => {
  const { targets, direction } = placed.indicator;
  if (targets.length < 2 || direction === "band") return noIssues;
  const sign = wayOf(placed.indicator);
  return targets.flatMap((later, index) => {
    const earlier = targets[index - 1];
    if (earlier === undefined || sign * (later.value - earlier.value) >= 0) return [];
    const cell = placed.targetCells.get(later.year);
    if (cell === undefined) return [];
    const parameters = { earlierYear: earlier.year, earlier: earlier.value, laterYear: later.year, later: later.value };
    return [issueAt(table.sheet, cell, "milestone-order", parameters)];
  });
};

/** 1 up, −1 down. Where nobody said which way is better, the targets only have to keep to the way from the start to the last. */
const wayOf = ({ direction, isDirectionAssumed, baseline, targets }: Indicator): number => {
  if (isDirectionAssumed !== true) return direction === "increase" ? 1 : -1;
  const start = baseline ?? targets[0];
  const last = targets.at(-1);
  return start === undefined || last === undefined || last.value >= start.value ? 1 : -1;
};
