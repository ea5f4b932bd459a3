import type { Interval } from "./assessment";
import { calibratedProbabilities } from "./calibrated-probabilities";
import type { ErrorQuantiles } from "./error-quantiles";
import type { Direction } from "./indicator";
import { interpolate } from "./interpolate";
import type { ShrunkDrift } from "./project-shrunk-drift";
import type { VariationScale } from "./variation-scale";

/**
 * The calibrated probability that the projected value meets a target. A target outside the indicator's bounds is met always
 * or never; the calibration calls that 0.995 and 0.005, for it has not seen more.
 *
 * @param target  in the indicator's unit
 * @returns       0.005…0.995
 * @example       attainmentChance(projection, quantiles, scale, bounds, 1.5, "increase") // 0.21
 */
export const attainmentChance = (
  { centre, spread }: ShrunkDrift,
  quantiles: ErrorQuantiles,
  scale: VariationScale,
  bounds: Interval,
  target: number,
  direction: Direction,
): number => {
  const error = target < bounds[0] ? -Infinity : target > bounds[1] ? Infinity : (scale.onto(target) - centre) / spread;
  const below = interpolate(quantiles, calibratedProbabilities, error);
  return direction === "increase" ? 1 - below : below;
};
