import type { PlacedRow } from "../place-indicator";
import { planPoints } from "./plan-points";

/** Fewer rows in common with the plan may be chance, or an example: a third of the plan's fifteen. */
const fewestAlike = 5;

/**
 * Whether a table is of the plan itself: most of its rows of the plan's indicators have the plan's baselines and targets. Another
 * city's table, and a county's, has the same names and values of its own.
 */
export const isPlansOwn = (rows: readonly PlacedRow[]): boolean => {
  let compared = 0;
  let alike = 0;
  for (const { headline, row, placed } of rows) {
    if (headline === null || row.entity !== "") continue;
    const { unit, observations, targets } = placed.indicator;
    const points = planPoints(headline, unit).flatMap(({ what, year, value }) => {
      const own = (what === "target" ? targets : observations).find((one) => one.year === year);
      return own === undefined ? [] : [own.value === value];
    });
    if (points.length > 0) compared += 1;
    if (points.length > 0 && points.every((isAlike) => isAlike)) alike += 1;
  }
  return alike >= fewestAlike && alike * 2 > compared;
};
