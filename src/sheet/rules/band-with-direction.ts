import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A band where more is better, or less: the edge that is reached first is then the target, and the other one a further target. */
export const bandWithDirection: RowRule = ({ placed, bands }, { table }) => {
  const { direction } = placed.indicator;
  if (direction === "band") return noIssues;
  return bands.map(({ target: { value: lower, upper = lower }, cell }) =>
    issueAt(table.sheet, cell, "band-with-direction", { lower, upper, direction }),
  );
};
