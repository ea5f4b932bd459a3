import type { Indicator, Observation } from "./indicator";

/**
 * The observations from which a trend is taken: all but those of the years that a person left out.
 *
 * @param observed  what is observed by the year of assessment
 * @example observedForTrend(indicator, observed) // [{ year: 2021, value: 59 }, { year: 2023, value: 71 }]
 */
export const observedForTrend = (
  { excludedYears }: Pick<Indicator, "excludedYears">,
  observed: readonly Observation[],
): readonly Observation[] =>
  excludedYears.length === 0 ? observed : observed.filter(({ year }) => !excludedYears.includes(year));
