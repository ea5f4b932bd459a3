import { errorFunction } from "simple-statistics";
import type { Observation } from "../indicator";
import { type Withheld, withhold } from "../withheld";
import type { MannKendall } from "./fits";
import { orderProbability } from "./order-probability";

/**
 * The Mann–Kendall test for a trend of any shape.
 *
 * @param observations  ascending by year, years distinct
 * @withheld "one-year-only"; `pExact` "too-many-for-exact" above 30 points; `pNormal` "no-variation" where all values are equal; the approximation
 *           is good to some 1e-7
 * @source   H. B. Mann, Nonparametric Tests Against Trend, Econometrica 13, 1945; M. G. Kendall, Rank Correlation Methods, 4th ed.
 *           1970, sections 1.9, 4.3 (ties) and 4.12 (continuity)
 * @example  mannKendall([{ year: 2019, value: 1 }, { year: 2020, value: 2 }, { year: 2021, value: 4 }]) // { s: 3, pExact: 0.3333…, pNormal: 0.2962… }
 */
export const mannKendall = (observations: readonly Observation[]): MannKendall | Withheld => {
  if (observations.length < 2) return withhold("one-year-only");
  const values = observations.map(({ value }) => value);
  const s = risesLessFalls(values);
  const ties = tiesOf(values);
  return {
    s,
    pExact: values.length > mostForExact ? withhold("too-many-for-exact") : orderProbability(ties, s),
    pNormal: normalProbability(values.length, ties, s),
  };
};

/** Beyond some ten points the normal approximation is within 0.01 of the exact probability. */
const mostForExact = 30;

const risesLessFalls = (values: readonly number[]): number => {
  let s = 0;
  for (const [index, earlier] of values.entries()) {
    for (let next = index + 1; next < values.length; next++) s += Math.sign((values[next] ?? 0) - earlier);
  }
  return s;
};

/** How often each distinct value occurs. */
const tiesOf = (values: readonly number[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
};

const normalProbability = (points: number, ties: readonly number[], s: number): number | Withheld => {
  const spread = (count: number): number => count * (count - 1) * (2 * count + 5);
  const variance = ties.reduce((left, count) => left - spread(count), spread(points)) / 18;
  if (variance === 0) return withhold("no-variation");
  const deviations = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
  return 1 - errorFunction(deviations / Math.SQRT2);
};
