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
 * A gap of g years between two observations is one step of a random walk with drift that lasted g years: its change has mean
 * g·μ and variance g·σ². Hence, with m changes d over `span` years,
 *
 *     d̄ = (last − first) ÷ span,   s² = Σ (d − g·d̄)² ÷ g ÷ (m − 1),
 *     spread² = (s²·(m − 1) ÷ m + d̄²) · h · (1 + h ÷ span)
 *
 * where the first factor of spread² is the mean square of an annual change. With a value every year all gaps are 1, and these
 * are the plain mean, standard deviation and mean square of the annual changes.
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
  const { last, span, changes, meanChange, variance } = annualChanges(observations, scale);
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

/** Moments of the annual change; `changes` is how many there are, `span` over how many years. */
interface AnnualChanges {
  readonly last: number;
  readonly span: number;
  readonly changes: number;
  readonly meanChange: number;
  readonly variance: number;
}

const annualChanges = (observations: readonly Observation[], { onto }: VariationScale): AnnualChanges => {
  const scaled = observations.map(({ value }) => onto(value));
  const years = observations.map(({ year }) => year);
  const first = scaled[0] ?? NaN;
  const last = scaled.at(-1) ?? NaN;
  const span = (years.at(-1) ?? NaN) - (years[0] ?? NaN);
  const meanChange = (last - first) / span;
  let squares = 0;
  for (let at = 1; at < scaled.length; at++) {
    const gap = (years[at] ?? NaN) - (years[at - 1] ?? NaN);
    const stray = (scaled[at] ?? NaN) - (scaled[at - 1] ?? NaN) - gap * meanChange;
    squares += (stray * stray) / gap;
  }
  const changes = scaled.length - 1;
  return { last, span, changes, meanChange, variance: squares / (changes - 1) };
};
