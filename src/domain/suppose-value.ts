import type { Indicator, Observation } from "./indicator";

/**
 * The indicator as it would be with another value in one year; one that was observed in that year gives way to it.
 *
 * @param supposed  its value finite, in the indicator's unit
 * @example supposeValue(indicator, { year: 2024, value: 1.2 }).observations.at(-1) // { year: 2024, value: 1.2 }
 */
export const supposeValue = (indicator: Indicator, supposed: Observation): Indicator => ({
  ...indicator,
  observations: [
    ...indicator.observations.filter(({ year }) => year < supposed.year),
    supposed,
    ...indicator.observations.filter(({ year }) => year > supposed.year),
  ],
});
