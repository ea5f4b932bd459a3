import type { Observation } from "./indicator";

/** Moments of the annual change; `changes` is how many there are, `span` over how many years. */
export interface AnnualChanges {
  readonly last: number;
  readonly span: number;
  readonly changes: number;
  readonly meanChange: number;
  /** The change per year that led to the last observation. */
  readonly latestChange: number;
  /** Of a change over one year; NaN from one change, which says nothing of it. */
  readonly variance: number;
}

/**
 * The moments of the annual change. A gap of g years between two observations is one step of a random walk with drift that lasted g
 * years: its change has mean g·μ and variance g·σ². Hence, with m changes d over `span` years,
 *
 *     d̄ = (last − first) ÷ span,   s² = Σ (d − g·d̄)² ÷ g ÷ (m − 1)
 *
 * With a value every year all gaps are 1, and these are the plain mean and variance of the annual changes.
 *
 * @param observations  ascending by year, years distinct, at least two
 * @param onto          the scale on which changes are counted
 * @example annualChanges([{ year: 2019, value: 1 }, { year: 2020, value: 2 }, { year: 2021, value: 4 }]) // { meanChange: 1.5, latestChange: 2, variance: 0.5, … }
 */
export const annualChanges = (
  observations: readonly Observation[],
  onto: (value: number) => number = asIs,
): AnnualChanges => {
  const scaled = observations.map(({ value }) => onto(value));
  const years = observations.map(({ year }) => year);
  const first = scaled[0] ?? NaN;
  const last = scaled.at(-1) ?? NaN;
  const span = (years.at(-1) ?? NaN) - (years[0] ?? NaN);
  const meanChange = (last - first) / span;
  let [latestChange, squares] = [NaN, 0];
  for (let at = 1; at < scaled.length; at++) {
    const gap = (years[at] ?? NaN) - (years[at - 1] ?? NaN);
    const change = (scaled[at] ?? NaN) - (scaled[at - 1] ?? NaN);
    const stray = change - gap * meanChange;
    squares += (stray * stray) / gap;
    latestChange = change / gap;
  }
  const changes = scaled.length - 1;
  return { last, span, changes, meanChange, latestChange, variance: squares / (changes - 1) };
};

const asIs = (value: number): number => value;
