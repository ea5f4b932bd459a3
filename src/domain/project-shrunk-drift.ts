import { annualChanges } from "./annual-changes";
import type { Observation } from "./indicator";
import type { VariationScale } from "./variation-scale";

/** Where the trend leads, on the variation scale. */
export interface ShrunkDrift {
  readonly last: number;
  /** Shrunk drift per year. */
  readonly drift: number;
  /** last + years ahead × drift. */
  readonly centre: number;
  /** The unit in which calibrated errors are counted; 0 where nothing ever changed. */
  readonly spread: number;
}

/**
 * Draws the mean annual change on from the last observation, the less of it the less it stands out from the changes' own scatter:
 *
 *     centre = last + h · d̄ · t² ÷ (t² + k),   t = d̄ ÷ (s ÷ √span)
 *
 * with k = 4 on the square-root scale and k = 6 on the linear one.
 *
 * With d̄ and s² of m changes over `span` years as in `annualChanges`,
 *
 *     spread² = (s²·(m − 1) ÷ m + d̄²) · h · (1 + h ÷ span)
 *
 * where the first factor is the mean square of an annual change.
 *
 * @param observations  ascending by year, years distinct, at least three
 * @param yearsAhead    h, positive
 * @example projectShrunkDrift(…1, 2, 4 on the linear scale…, 1) // drift: 1.5 × 9 ÷ (9 + 6) = 0.9, centre: 4.9
 */
export const projectShrunkDrift = (
  observations: readonly Observation[],
  scale: VariationScale,
  yearsAhead: number,
): ShrunkDrift => {
  const { last, span, changes, meanChange, variance } = annualChanges(observations, scale.onto);
  const squaredDrift = meanChange * meanChange;
  const trust = squaredDrift === 0 ? 0 : squaredDrift / (squaredDrift + (scale.halfTrustedSquare * variance) / span);
  const meanSquare = (variance * (changes - 1)) / changes + squaredDrift;
  const drift = meanChange * trust;
  return {
    last,
    drift,
    centre: last + yearsAhead * drift,
    spread: Math.sqrt(meanSquare * yearsAhead * (1 + yearsAhead / span)),
  };
};
