import type { Observation } from "../../src/domain/indicator";
import type { AnnualSeries } from "./read-series";

/** What could be known in some year, and what came of it. */
export interface Window {
  readonly known: readonly Observation[];
  readonly actual: Observation;
  /** The series' mean absolute annual change: makes errors of different series comparable. */
  readonly unit: number;
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
    if (unit === 0) return [];
    const windows: Window[] = [];
    for (let start = 0; start + points + yearsAhead <= observations.length; start++) {
      const actual = observations[start + points + yearsAhead - 1];
      if (actual !== undefined) windows.push({ known: observations.slice(start, start + points), actual, unit });
    }
    return windows;
  });

const meanAbsoluteChange = (observations: readonly Observation[]): number =>
  observations.reduce((sum, { value }, index) => sum + Math.abs(value - (observations[index - 1]?.value ?? value)), 0) /
  (observations.length - 1);

/** The same window without its second observation: a gap of two years. */
export const withGap = ({ known, ...rest }: Window): Window => ({ ...rest, known: known.filter((_, at) => at !== 1) });
