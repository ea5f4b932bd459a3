import { meets } from "../../domain/meets";
import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A target that the baseline meets already, so that nothing is left to do. */
export const targetMetAtBaseline: RowRule = ({ placed }, { table }) => {
  const { baseline, targets, direction, isDirectionAssumed } = placed.indicator;
  // To keep to a band that is reached already is what such a target asks for.
  if (baseline === null || direction === "band") return noIssues;
  return targets.flatMap(({ year, value }) => {
    if (!meets(baseline.value, value, direction)) return [];
    if (isDirectionAssumed === true && value < baseline.value) return [];
    const cell = placed.targetCells.get(year);
    if (cell === undefined) return [];
    return [issueAt(table.sheet, cell, "target-met-at-baseline", { baseline: baseline.value, year, target: value })];
  });
};
