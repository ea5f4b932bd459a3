import { issueAt } from "../issue-at";
import { findRowSlips } from "./find-row-slips";
import { planPoints } from "./plan-points";
import { noIssues, type RowRule } from "./rule";

/** A baseline or a target in the plan's own table that is not the plan's. What is a power of ten off is told by other rules. */
export const planDiffers: RowRule = (row, findings) => {
  const { headline, placed } = row;
  if (headline === null || row.row.entity !== "" || !findings.isPlansOwn) return noIssues;
  const { unit, observations, targets } = placed.indicator;
  const slipped = new Set(findRowSlips(row, findings).map(({ cell }) => cell));
  return planPoints(headline, unit).flatMap(({ what, year, value: planned }) => {
    const [values, cells] = what === "target" ? [targets, placed.targetCells] : [observations, placed.observationCells];
    const value = values.find((one) => one.year === year)?.value;
    const cell = cells.get(year);
    if (value === undefined || cell === undefined || value === planned || slipped.has(cell)) return [];
    return [issueAt(findings.table.sheet, cell, "plan-differs", { what, year, value, planned })];
  });
};
