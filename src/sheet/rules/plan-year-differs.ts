import { issueAt } from "../issue-at";
import { planPoints } from "./plan-points";
import { noIssues, type RowRule } from "./rule";

/** The plan's own baseline or target under another year than the plan's, in a row that has no value for the plan's year. */
export const planYearDiffers: RowRule = ({ headline, row, placed }, { table, isPlansOwn }) => {
  if (headline === null || row.entity !== "" || !isPlansOwn) return noIssues;
  const { unit, observations, targets } = placed.indicator;
  const points = planPoints(headline, unit);
  return points.flatMap(({ what, year: planned, value }) => {
    const [values, cells] =
      what === "target" ? [targets, placed.targetCells] : [observations.slice(0, 1), placed.observationCells];
    if ((what === "target" ? targets : observations).some(({ year }) => year === planned)) return [];
    const moved = values.find((one) => one.value === value);
    const cell = moved === undefined ? undefined : cells.get(moved.year);
    if (moved === undefined || cell === undefined) return [];
    const parameters = { year: moved.year, planned, value };
    return [
      issueAt(table.sheet, cell, what === "target" ? "target-year-differs" : "baseline-year-differs", parameters),
    ];
  });
};
