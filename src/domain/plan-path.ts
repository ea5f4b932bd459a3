import type { Indicator, Target } from "./indicator";
import type { Withheld } from "./withheld";
import { withhold } from "./withheld";
import type { Year } from "./year";

/** A year in which the path's value is set: by the baseline or by a target. */
export interface PathKnot {
  readonly year: Year;
  readonly value: number;
}

/** The line that the plan draws: knots ascending by year, the last one the final target. */
export type PlanPath = readonly [PathKnot, ...PathKnot[]];

/**
 * The path through the baseline and every milestone up to the final target. Each row starts in its own base year; where it
 * has no baseline, the path starts at its first milestone.
 *
 * @param final  one of the indicator's targets; later ones have no part in the path, nor have targets up to the base year
 * @withheld     "target-year-not-after-baseline"
 * @example      planPath(indicator, { year: 2025, value: 1.5 }) // 2020: 0.62, 2022: 0.85, 2025: 1.5
 */
export const planPath = ({ baseline, targets }: Indicator, final: Target): PlanPath | Withheld => {
  if (baseline !== null && final.year <= baseline.year) return withhold("target-year-not-after-baseline");
  const start = baseline ?? targets[0] ?? final;
  const path: [PathKnot, ...PathKnot[]] = [start];
  for (const target of targets) {
    if (target.year > start.year && target.year <= final.year) path.push(target);
  }
  return path;
};
