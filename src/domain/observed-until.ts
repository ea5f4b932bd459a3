import type { Observation } from "./indicator";
import type { Year } from "./year";

/**
 * The observations that exist by a year; what lies later is not yet observed.
 *
 * @param observations  ascending by year
 * @example observedUntil([{ year: 2021, value: 59 }, { year: 2022, value: 70 }], 2021) // [{ year: 2021, value: 59 }]
 */
export const observedUntil = (observations: readonly Observation[], asOf: Year): readonly Observation[] => {
  const last = observations.at(-1);
  return last === undefined || last.year <= asOf ? observations : observations.filter(({ year }) => year <= asOf);
};
