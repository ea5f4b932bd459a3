import type { Observation } from "../../src/domain/indicator";
import type { AnnualSeries } from "./read-series";

/** What could be known in some year, and what came of it. */
export interface Window {
  readonly known: readonly Observation[];
  readonly actual: Observation;
  /** The series' mean absolute annual change: makes errors of different series comparable. */
  readonly unit: number;
  /** 1 ÷ the number of such windows in its series: every series counts the same, however long it is. */
  readonly weight: number;
}

/**
 * Every stretch of a series that gives `points` consecutive observations and another one `yearsAhead` later. A series in
 * which nothing changes gives none: its errors have no unit.
 */
export const rollingWindows = (
  series: readonly AnnualSeries[],
  points: number,
  yearsAhead: number,
): readonly Window[] =>
  series.flatMap(({ observations }) => {
    const unit = meanAbsoluteChange(observations);
    const count = observations.length - points - yearsAhead + 1;
    if (unit === 0 || count < 1) return [];
    const weight = 1 / count;
    return Array.from({ length: count }, (_, start) => {
      const known = observations.slice(start, start + points);
      const actual = observations[start + points + yearsAhead - 1] ?? { year: NaN, value: NaN };
      return { known, actual, unit, weight };
    });
  });

const meanAbsoluteChange = (observations: readonly Observation[]): number =>
  observations.reduce((sum, { value }, index) => sum + Math.abs(value - (observations[index - 1]?.value ?? value)), 0) /
  (observations.length - 1);

/** The same window without its second observation: a gap of two years. */
export const withGap = ({ known, ...rest }: Window): Window => ({ ...rest, known: known.filter((_, at) => at !== 1) });

/** The windows of every one of some lengths, every one of some years ahead. */
export const allWindows = (
  series: readonly AnnualSeries[],
  points: readonly number[],
  yearsAhead: readonly number[],
): readonly Window[] => points.flatMap((n) => yearsAhead.flatMap((h) => rollingWindows(series, n, h)));
