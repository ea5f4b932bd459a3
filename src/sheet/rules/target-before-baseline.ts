import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A target of a year before that from which progress is counted. */
export const targetBeforeBaseline: RowRule = ({ placed }, { table }) => {
  const { baseline, targets } = placed.indicator;
  const [first] = targets;
  if (baseline === null || first === undefined || first.year >= baseline.year) return noIssues;
  const cell = placed.targetCells.get(first.year);
  const parameters = { target: first.year, baseline: baseline.year };
  return cell === undefined ? noIssues : [issueAt(table.sheet, cell, "target-before-baseline", parameters)];
};
