import type { YearlyGain } from "./assessment";
import type { Direction, Observation } from "./indicator";
import { progressSign } from "./progress-sign";

/**
 * The largest change per year in the direction of progress. A change over several years counts with its mean.
 *
 * @param observations  ascending by year, years distinct, at least two
 * @returns             in the indicator's unit per year, signed as the values are; where nothing was ever gained, the least loss
 * @example bestYearlyGain([{ year: 2020, value: 10 }, { year: 2021, value: 12 }, { year: 2023, value: 18 }], "increase") // { perYear: 3, fromYear: 2021, year: 2023 }
 */
export const bestYearlyGain = (observations: readonly Observation[], direction: Direction): YearlyGain => {
  const sign = progressSign(direction);
  let [perYear, fromYear, year] = [-sign * Infinity, NaN, NaN];
  for (let at = 1; at < observations.length; at++) {
    const [earlier, later] = [observations[at - 1], observations[at]];
    if (earlier === undefined || later === undefined) continue;
    const change = (later.value - earlier.value) / (later.year - earlier.year);
    if (sign * change > sign * perYear) [perYear, fromYear, year] = [change, earlier.year, later.year];
  }
  return { perYear, fromYear, year };
};
