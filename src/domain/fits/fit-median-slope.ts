import { quickselect } from "simple-statistics";
import type { MedianSlopeFit } from "./fits";
import type { Observation } from "../indicator";
import type { Withheld } from "../withheld";
import { withhold } from "../withheld";
import type { Year } from "../year";

/**
 * The Theil–Sen line: the median of the slopes between all pairs of years, through the median of the residuals. One stray
 * value does not move it.
 *
 * @param observations  in any order; two of one year make no slope
 * @param year          where the line is read
 * @returns  slope in units per year, intercept at year 0
 * @withheld "one-year-only" without two distinct years
 * @source   P. K. Sen, Estimates of the Regression Coefficient Based on Kendall's Tau, JASA 63, 1968
 * @example  fitMedianSlope([{ year: 2019, value: 1 }, { year: 2020, value: 2 }, { year: 2021, value: 4 }], 2025)
 *           // slope: 1.5, intercept: -3027.5, value: 10
 */
export const fitMedianSlope = (observations: readonly Observation[], year: Year): MedianSlopeFit | Withheld => {
  const [first] = observations;
  if (first === undefined) return withhold("one-year-only");
  const slopes: number[] = [];
  observations.forEach((earlier, index) => {
    for (let next = index + 1; next < observations.length; next++) {
      const later = observations[next];
      if (later === undefined || later.year === earlier.year) continue;
      slopes.push((later.value - earlier.value) / (later.year - earlier.year));
    }
  });
  if (slopes.length === 0) return withhold("one-year-only");
  const slope = medianOf(slopes);
  const level = medianOf(observations.map((point) => point.value - slope * (point.year - first.year)));
  return { slope, intercept: level - slope * first.year, value: level + slope * (year - first.year) };
};

/** Partly sorts `numbers`: thousands of points have millions of slopes, of which only the middle ones have to find their place. */
const medianOf = (numbers: number[]): number => {
  const middle = Math.floor(numbers.length / 2);
  quickselect(numbers, middle);
  const upper = numbers[middle] ?? NaN;
  if (numbers.length % 2 === 1) return upper;
  // What stands before the middle is not larger than it, and the largest of it is the other middle one.
  let lower = -Infinity;
  for (let at = 0; at < middle; at++) lower = Math.max(lower, numbers[at] ?? NaN);
  return (lower + upper) / 2;
};
