import { projectionCalibration } from "./projection-calibration";
import type { VariationScaleName } from "./variation-scale";
import type { Withheld } from "./withheld";
import { withhold } from "./withheld";

/** How many observations a calibrated projection comes from. Older ones than the last eight are left out. */
export const fewestPoints = 3;
export const mostPoints = 8;

/** Quantiles of a projection's error, counted in spreads: ascending, one for each of `calibratedProbabilities`. */
export type ErrorQuantiles = readonly number[];

/**
 * The errors that projections from that many observations, that many years ahead, made on real series.
 *
 * @param points      from `fewestPoints` to `mostPoints`
 * @param yearsAhead  a whole number, positive
 * @withheld          "beyond-calibration" for more years ahead than were tried
 * @example           errorQuantiles("squareRoot", 3, 2) // 25 quantiles
 */
export const errorQuantiles = (
  scale: VariationScaleName,
  points: number,
  yearsAhead: number,
): ErrorQuantiles | Withheld =>
  projectionCalibration[scale][points - fewestPoints]?.[yearsAhead - 1] ?? withhold("beyond-calibration");
