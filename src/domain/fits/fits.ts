import type { Interval } from "../assessment";
import type { Withheld } from "../withheld";

/** A least-squares line; `value` is the line at the target year. Slope in units per year. */
export interface LineFit {
  readonly slope: number;
  readonly intercept: number;
  readonly value: number;
  readonly residualSe: number | Withheld;
  readonly interval80: Interval | Withheld;
  readonly interval95: Interval | Withheld;
  /** Probability by the t-distribution that a value of the target year meets the target. Known to be over-confident. */
  readonly probability: number | Withheld;
}

/** The median of the slopes between all pairs of years. */
export interface MedianSlopeFit {
  readonly slope: number;
  readonly intercept: number;
  readonly value: number;
}

/** A least-squares line through the logarithms: growth by the same factor every year. */
export interface LogLineFit {
  /** 0.05 for 5 % a year. */
  readonly rate: number;
  readonly value: number;
  readonly interval80: Interval | Withheld;
  readonly interval95: Interval | Withheld;
  readonly probability: number | Withheld;
}

/** Compound annual growth between the first observation and the last, drawn on from the last. */
export interface CompoundGrowthFit {
  /** 0.05 for 5 % a year. */
  readonly rate: number;
  readonly value: number;
}

/** The mean annual change, drawn on from the last observation: a random walk with drift. */
export interface DriftFit {
  readonly perYear: number;
  readonly value: number;
  readonly interval80: Interval | Withheld;
  readonly interval95: Interval | Withheld;
  readonly probability: number | Withheld;
}

/** Whether the values tend to rise or to fall at all, whatever by how much. */
export interface MannKendall {
  /** Pairs of years that rise less pairs that fall. */
  readonly s: number;
  /** Two-sided probability of so large an |S| without a trend, from all orders of the values. */
  readonly pExact: number | Withheld;
  /** The same by the normal approximation, with ties and the correction for continuity. */
  readonly pNormal: number | Withheld;
}

/** Descriptions of the past by name; shown for comparison, never the default projection. */
export interface Fits {
  readonly ols: LineFit | Withheld;
  readonly theilSen: MedianSlopeFit | Withheld;
  readonly mannKendall: MannKendall | Withheld;
  readonly logLinear: LogLineFit | Withheld;
  readonly cagr: CompoundGrowthFit | Withheld;
  readonly drift: DriftFit | Withheld;
}
