import type { Interval } from "./assessment";
import type { ErrorQuantiles } from "./error-quantiles";
import { interpolate } from "./interpolate";
import type { ShrunkDrift } from "./project-shrunk-drift";
import { calibratedProbabilities } from "./projection-calibration";
import type { VariationScale } from "./variation-scale";

/**
 * The interval that holds the projected value with the given probability, as much beyond either end.
 *
 * @param probability  e.g. 0.8
 * @returns            in the indicator's unit, within `bounds`
 * @example            calibratedInterval(projection, quantiles, scale, bounds, 0.8) // [1.1, 1.5]
 */
export const calibratedInterval = (
  { centre, spread }: ShrunkDrift,
  quantiles: ErrorQuantiles,
  scale: VariationScale,
  bounds: Interval,
  probability: number,
): Interval => {
  const end = (below: number): number => {
    const error = interpolate(calibratedProbabilities, quantiles, below);
    return Math.min(Math.max(scale.back(centre + error * spread), bounds[0]), bounds[1]);
  };
  return [end((1 - probability) / 2), end((1 + probability) / 2)];
};
