import { progressSign } from "../../domain/progress-sign";
import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A further target that asks for less than the one that decides. */
export const furtherTargetBehind: RowRule = ({ placed, furtherTargets }, { table }) => {
  const { direction, targets } = placed.indicator;
  if (direction === "band") return noIssues;
  return furtherTargets.flatMap(({ target: { year, value: further }, cell }) => {
    const target = targets.find((one) => one.year === year)?.value;
    return target === undefined || progressSign(direction) * (further - target) >= 0
      ? []
      : [issueAt(table.sheet, cell, "further-target-behind", { year, target, further })];
  });
};
