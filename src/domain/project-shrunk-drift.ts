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
 * How far a drift is distrusted: one whose t-value is 2, the border of what is commonly called significant, counts for half.
 * Values from 1 to 6 were compared (bench/calibrate-projection.ts, docs/methods.md).
 */
const halfTrustedSquare = 4;

/**
 * Draws the mean annual change on from the last observation, the less of it the less it stands out from the changes' own scatter:
 *
 *     centre = last + h · d̄ · t² ÷ (t² + 4),   t = d̄ ÷ (s ÷ √span)
 *
 * A gap of g years between two observations is one step of a random walk with drift that lasted g years: its change has mean
 * g·μ and variance g·σ². Hence, with D the sum of the changes d over the years `span` and m of them,
 *
 *     d̄ = D ÷ span,   s² = Σ (d − g·d̄)² ÷ g ÷ (m − 1),
 *     spread² = (s²·(m − 1) ÷ m + d̄²) · h · (1 + h ÷ span)
 *
 * where the first factor of spread² is the mean square of an annual change. With a value every year all gaps are 1, and these
 * are the plain mean, standard deviation and mean square of the annual changes.
 *
 * @param observations  ascending by year, years distinct, at least three
 * @param yearsAhead    h, positive
 * @example projectShrunkDrift(…1, 2, 4 on the linear scale…, 1) // drift: 1.5 × 9 ÷ (9 + 4) = 1.038…, centre: 5.038…
 */
export const projectShrunkDrift = (
  observations: readonly Observation[],
  scale: VariationScale,
  yearsAhead: number,
): ShrunkDrift => {
  const { last, span, changes, meanChange, variance } = annualChanges(observations, scale);
  const squaredDrift = meanChange * meanChange;
  const trust = squaredDrift === 0 ? 0 : squaredDrift / (squaredDrift + (halfTrustedSquare * variance) / span);
  const meanSquare = (variance * (changes - 1)) / changes + squaredDrift;
  const drift = meanChange * trust;
  return {
    last,
    drift,
    centre: last + yearsAhead * drift,
    spread: Math.sqrt(meanSquare * yearsAhead * (1 + yearsAhead / span)),
  };
};

/** Moments of the annual change; `changes` is how many there are, `span` over how many years. */
interface AnnualChanges {
  readonly last: number;
  readonly span: number;
  readonly changes: number;
  readonly meanChange: number;
  readonly variance: number;
}

const annualChanges = (observations: readonly Observation[], scale: VariationScale): AnnualChanges => {
  const gaps: number[] = [];
  const differences: number[] = [];
  let [span, total, last, lastYear] = [0, 0, NaN, NaN];
  for (const { year, value } of observations) {
    const scaled = scale.onto(value);
    if (!Number.isNaN(lastYear)) {
      gaps.push(year - lastYear);
      differences.push(scaled - last);
      span += year - lastYear;
      total += scaled - last;
    }
    [last, lastYear] = [scaled, year];
  }
  const meanChange = total / span;
  const squares = differences.reduce((sum, difference, index) => {
    const gap = gaps[index] ?? 1;
    return sum + (difference - gap * meanChange) ** 2 / gap;
  }, 0);
  return { last, span, changes: gaps.length, meanChange, variance: squares / (gaps.length - 1) };
};
