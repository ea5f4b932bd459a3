import type { Aim } from "./aim-at";
import type { Interval } from "./assessment";
import { attainmentChance } from "./attainment-chance";
import { calibratedProbabilities } from "./calibrated-probabilities";
import type { ErrorQuantiles } from "./error-quantiles";
import type { ShrunkDrift } from "./project-shrunk-drift";
import type { VariationScale } from "./variation-scale";

/** The calibration has not seen less. */
const least = calibratedProbabilities[0] ?? 0;

/**
 * The calibrated probability that the projected value meets what it aims at: that it lies at the target or past it, or of a band
 * between its edges.
 *
 * @returns 0.005…0.995
 * @example chanceOfAim(projection, quantiles, scale, bounds, aimAt("band", { year: 2025, value: 60, upper: 65 }, 55)) // 0.34
 */
export const chanceOfAim = (
  projection: ShrunkDrift,
  quantiles: ErrorQuantiles,
  scale: VariationScale,
  bounds: Interval,
  { target, farEdge, direction }: Aim,
): number => {
  const chance = (limit: number): number => attainmentChance(projection, quantiles, scale, bounds, limit, direction);
  return farEdge === null ? chance(target.value) : Math.max(least, chance(target.value) - chance(farEdge));
};
