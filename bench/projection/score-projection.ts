import { attainmentChance } from "../../src/domain/attainment-chance";
import { calibratedInterval } from "../../src/domain/calibrated-interval";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import type { VariationScale } from "../../src/domain/variation-scale";
import type { CalibrationTable } from "./compute-calibration";
import type { Window } from "./rolling-windows";

/** How well calibrated figures held on windows that they were not fitted to; all are shares of 1. */
export interface Score {
  readonly windows: number;
  readonly within80: number;
  readonly within95: number;
  /** Mean square of chance − outcome. */
  readonly brier: number;
  /** How often a chance of at least 0.8 came true, and how often one was given. */
  readonly likelyTrue: number;
  readonly likely: number;
}

const unbounded = [-Infinity, Infinity] as const;

/**
 * Targets that lie before and behind what happens, in mean absolute annual changes per year ahead: the middles of five equal
 * parts of −0.6 … 1.4.
 */
const targetsPerYear = [-0.4, 0, 0.4, 0.8, 1.2];

/** Scores the table on windows of one number of points and years ahead. */
export const scoreProjection = (
  windows: readonly Window[],
  scale: VariationScale,
  table: CalibrationTable,
  points: number,
  yearsAhead: number,
): Score => {
  const quantiles = table[scale.name][points - 3]?.[yearsAhead - 1];
  if (quantiles === undefined) throw new Error(`not in the table: ${points} points, ${yearsAhead} years`);
  let [scored, within80, within95, squares, likely, likelyTrue] = [0, 0, 0, 0, 0, 0];
  for (const { known, actual, unit } of windows) {
    const projection = projectShrunkDrift(known, scale, yearsAhead);
    if (projection.spread === 0) continue;
    const holds = (probability: number): number => {
      const [lower, upper] = calibratedInterval(projection, quantiles, scale, unbounded, probability);
      return actual.value >= lower && actual.value <= upper ? 1 : 0;
    };
    scored += 1;
    within80 += holds(0.8);
    within95 += holds(0.95);
    for (const step of targetsPerYear) {
      const target = (known.at(-1)?.value ?? NaN) + step * yearsAhead * unit;
      const chance = attainmentChance(projection, quantiles, scale, unbounded, target, "increase");
      const met = actual.value >= target ? 1 : 0;
      squares += (chance - met) ** 2 / targetsPerYear.length;
      if (chance >= 0.8) [likely, likelyTrue] = [likely + 1, likelyTrue + met];
    }
  }
  return {
    windows: scored,
    within80: within80 / scored,
    within95: within95 / scored,
    brier: squares / scored,
    likelyTrue: likelyTrue / likely,
    likely: likely / (scored * targetsPerYear.length),
  };
};

/** The score of several sets of windows taken together. */
export const pooled = (scores: readonly Score[]): Score => {
  const windows = scores.reduce((sum, score) => sum + score.windows, 0);
  const weighted = (figure: (score: Score) => number, weight = (score: Score) => score.windows): number =>
    scores.reduce((sum, score) => sum + figure(score) * weight(score), 0) /
    scores.reduce((sum, score) => sum + weight(score), 0);
  return {
    windows,
    within80: weighted((score) => score.within80),
    within95: weighted((score) => score.within95),
    brier: weighted((score) => score.brier),
    likelyTrue: weighted(
      (score) => score.likelyTrue,
      (score) => score.likely * score.windows,
    ),
    likely: weighted((score) => score.likely),
  };
};
