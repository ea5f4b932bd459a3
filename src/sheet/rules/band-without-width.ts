import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** A final target of one value where the direction is a band: only that very value would meet it. */
export const bandWithoutWidth: RowRule = ({ placed }, { table }) => {
  const { direction, targets } = placed.indicator;
  const target = targets.at(-1);
  const cell = target === undefined ? undefined : placed.targetCells.get(target.year);
  if (direction !== "band" || target === undefined || target.upper !== undefined || cell === undefined) return noIssues;
  return [issueAt(table.sheet, cell, "band-without-width", { target: target.value })];
};
