import { compensatedSum } from "../compensated-sum";
import type { LineFit } from "./fits";
import type { Direction, Observation, Target } from "../indicator";
import { intervalMultipliers } from "./interval-multipliers";
import { lineSpread } from "./line-spread";
import { targetProbability } from "./target-probability";
import type { Withheld } from "../withheld";
import { isWithheld, withhold } from "../withheld";
import type { Year } from "../year";

/**
 * The least-squares line through observations, its value in a year, and what the textbook says of an observation there.
 * It describes the past: of its nominal 80 % intervals real short series keep to far fewer (see docs/methods.md).
 *
 * Years and values are counted from the first observation, for sums over calendar years lose digits that short series need.
 *
 * @param observations  in any order
 * @param year          where the line is read
 * @param target        what an observation of that year is to meet, or `null`
 * @returns  slope in units per year, intercept at year 0
 * @withheld "one-year-only" without two distinct years; spread and probability "too-few-for-interval" from two points;
 *           the probability "no-target" where there is none
 * @source   N. R. Draper and H. Smith, Applied Regression Analysis, 3rd ed. 1998, sections 1.2 (line) and 3.1 (new observation)
 * @example  fitLine([{ year: 2018, value: 44 }, { year: 2019, value: 49 }, { year: 2020, value: 53 }, { year: 2021, value: 59 }], 2022, null, "increase")
 *           // slope: 4.9, value: 63.5
 */
export const fitLine = (
  observations: readonly Observation[],
  year: Year,
  target: Target | null,
  direction: Direction,
): LineFit | Withheld => {
  const [first] = observations;
  if (first === undefined || observations.every((other) => other.year === first.year)) return withhold("one-year-only");
  const mean = meanOf(observations);
  const slope = slopeOf(observations, mean);
  const fromFirst = meanOf(
    observations.map((point) => ({ year: point.year - first.year, value: point.value - first.value })),
  );
  const level = fromFirst.value - slope * fromFirst.year;
  const value = first.value + (level + slope * (year - first.year));
  // The line goes through the means; by way of the first observation an intercept near 0 would lose a digit.
  const intercept = mean.value - slope * mean.year;
  const spread = lineSpread(observations, first, slope, level, year);
  if (isWithheld(spread)) {
    return { slope, intercept, value, residualSe: spread, interval80: spread, interval95: spread, probability: spread };
  }
  const { at80, at95 } = intervalMultipliers(spread.degreesOfFreedom);
  return {
    slope,
    intercept,
    value,
    residualSe: spread.residualSe,
    interval80: [value - at80 * spread.predictionSe, value + at80 * spread.predictionSe],
    interval95: [value - at95 * spread.predictionSe, value + at95 * spread.predictionSe],
    probability:
      target === null ? withhold("no-target") : targetProbability({ value, ...spread }, target.value, direction),
  };
};

/** Sums go over deviations from the means: what is common to all loses no digits. */
const slopeOf = (observations: readonly Observation[], mean: Observation): number => {
  const products = observations.map(({ year, value }) => (year - mean.year) * (value - mean.value));
  return compensatedSum(products) / compensatedSum(observations.map(({ year }) => (year - mean.year) ** 2));
};

const meanOf = (observations: readonly Observation[]): Observation => ({
  year: compensatedSum(observations.map(({ year }) => year)) / observations.length,
  value: compensatedSum(observations.map(({ value }) => value)) / observations.length,
});
