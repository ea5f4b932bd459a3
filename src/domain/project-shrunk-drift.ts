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

/** By how much the latest change moves the drift away from the mean change: the recent past says a little more than what came before. */
const weightOfLatest = 0.2;

/** Over how many changes a mean change of one standard error counts for half: few changes know little of their own scatter. */
const changesForHalfTrust = 16;

/**
 * Draws the annual change on from the last observation, the less of it the less it stands out from the changes' own scatter,
 * and the fewer changes there are to judge that scatter by:
 *
 *     centre = last + h · (0.8 · d̄ + 0.2 · d) · t² ÷ (t² + 16 ÷ m),   t = d̄ ÷ (s ÷ √span)
 *
 * with d̄ and s² the mean and the variance of the m annual changes over `span` years as in `annualChanges`, d the latest of them, and
 *
 *     spread² = (s²·(m − 1) ÷ m + d̄²) · h · (1 + h ÷ span)
 *
 * where the first factor is the mean square of an annual change. The two constants are those that err least on the fitting
 * halves of three collections together; bench/choose-projection.ts compares them with others.
 *
 * @param observations  ascending by year, years distinct, at least three
 * @param yearsAhead    h, positive
 * @example projectShrunkDrift(…1, 2, 4 on the linear scale…, 1) // drift: 1.6 × 9 ÷ (9 + 8) = 0.847, centre: 4.847
 */
export const projectShrunkDrift = (
  observations: readonly Observation[],
  scale: VariationScale,
  yearsAhead: number,
): ShrunkDrift => {
  const { last, span, changes, meanChange, latestChange, variance } = annualChanges(observations, scale.onto);
  const squaredDrift = meanChange * meanChange;
  const scatter = (changesForHalfTrust * variance) / (span * changes);
  const meanSquare = (variance * (changes - 1)) / changes + squaredDrift;
  const whole = meanChange + weightOfLatest * (latestChange - meanChange);
  const drift = squaredDrift === 0 ? 0 : (whole * squaredDrift) / (squaredDrift + scatter);
  return {
    last,
    drift,
    centre: last + yearsAhead * drift,
    spread: Math.sqrt(meanSquare * yearsAhead * (1 + yearsAhead / span)),
  };
};
