import type { Interval } from "../../src/domain/assessment";
import { attainmentChance } from "../../src/domain/attainment-chance";
import { calibratedInterval } from "../../src/domain/calibrated-interval";
import { centralErrors } from "../../src/domain/central-errors";
import { fewestPoints } from "../../src/domain/error-quantiles";
import { fitLine } from "../../src/domain/fits/fit-line";
import type { Observation } from "../../src/domain/indicator";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import type { VariationScale } from "../../src/domain/variation-scale";
import { isWithheld } from "../../src/domain/withheld";
import type { CalibrationTable } from "./compute-calibration";
import type { Window } from "./rolling-windows";

/** What is said of a value some years ahead. */
interface Forecast {
  readonly interval80: Interval;
  readonly interval95: Interval;
  readonly chanceOf: (target: number) => number;
}

/** Forecasts that many years beyond the last observation; `null` where nothing can be said. */
export type Forecaster = (known: readonly Observation[], yearsAhead: number) => Forecast | null;

const unbounded: Interval = [-Infinity, Infinity];

/** The product's own projection with a calibration table. */
export const calibratedForecaster =
  (scale: VariationScale, table: CalibrationTable): Forecaster =>
  (known, yearsAhead) => {
    const projection = projectShrunkDrift(known, scale, yearsAhead);
    const quantiles = table[scale.name][known.length - fewestPoints]?.[yearsAhead - 1];
    if (projection.spread === 0 || quantiles === undefined) return null;
    return {
      interval80: calibratedInterval(projection, centralErrors(quantiles, 0.1), scale, unbounded),
      interval95: calibratedInterval(projection, centralErrors(quantiles, 0.025), scale, unbounded),
      chanceOf: (target) => attainmentChance(projection, quantiles, scale, unbounded, target, "increase"),
    };
  };

/** The least-squares line with the intervals and the probability of the textbook. */
export const leastSquaresForecaster: Forecaster = (known, yearsAhead) => {
  const year = (known.at(-1)?.year ?? NaN) + yearsAhead;
  const line = (value: number) => fitLine(known, year, { year, value }, "increase");
  const fit = line(0);
  if (isWithheld(fit) || isWithheld(fit.interval80) || isWithheld(fit.interval95)) return null;
  return {
    interval80: fit.interval80,
    interval95: fit.interval95,
    chanceOf: (target) => {
      const { probability } = { probability: fit.probability, ...line(target) };
      return isWithheld(probability) ? NaN : probability;
    },
  };
};

/** How forecasts came true; all but `windows` are shares of 1, in which every series counts the same. */
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

/**
 * Targets that lie before and behind what happens, in mean absolute annual changes per year ahead: the middles of five equal
 * parts of −0.6 … 1.4.
 */
const targetsPerYear = [-0.4, 0, 0.4, 0.8, 1.2];

/** A chance that was given for a target, and whether it was met. */
export interface GivenChance {
  readonly chance: number;
  readonly isMet: boolean;
  readonly weight: number;
}

/** The chances that a forecast gives for targets before and behind what happens. */
export const givenChances = ({ known, actual, unit, weight }: Window, forecast: Forecast): readonly GivenChance[] => {
  const latest = known.at(-1) ?? actual;
  return targetsPerYear.map((step) => {
    const target = latest.value + step * (actual.year - latest.year) * unit;
    const isMet = actual.value >= target;
    return { chance: forecast.chanceOf(target), isMet, weight: weight / targetsPerYear.length };
  });
};

export const scoreForecasts = (windows: readonly Window[], forecaster: Forecaster): Score => {
  let [scored, total, within80, within95, squares, likely, likelyTrue] = [0, 0, 0, 0, 0, 0, 0];
  for (const window of windows) {
    const { known, actual, weight } = window;
    const forecast = forecaster(known, actual.year - (known.at(-1)?.year ?? NaN));
    if (forecast === null) continue;
    scored += 1;
    total += weight;
    within80 += weight * holds(forecast.interval80, actual.value);
    within95 += weight * holds(forecast.interval95, actual.value);
    for (const given of givenChances(window, forecast)) {
      const met = given.isMet ? 1 : 0;
      squares += given.weight * (given.chance - met) ** 2;
      if (given.chance >= 0.8) [likely, likelyTrue] = [likely + given.weight, likelyTrue + given.weight * met];
    }
  }
  return {
    windows: scored,
    within80: within80 / total,
    within95: within95 / total,
    brier: squares / total,
    likelyTrue: likelyTrue / likely,
    likely: likely / total,
  };
};

const holds = ([lower, upper]: Interval, value: number): 0 | 1 => (value >= lower && value <= upper ? 1 : 0);
