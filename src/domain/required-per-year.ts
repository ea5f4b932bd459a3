import type { Direction, Observation, Target } from "./indicator";
import { meets } from "./meets";
import type { Withheld } from "./withheld";
import { withhold } from "./withheld";

/**
 * The change per year that would carry the latest value to the target in its year.
 *
 * @returns  signed, in the indicator's unit per year; 0 where the target is met already
 * @withheld "target-year-passed" where no year is left
 * @example  requiredPerYear({ year: 2023, value: 1.02 }, { year: 2025, value: 1.5 }, "increase") // (1.5 − 1.02) ÷ 2 = 0.24
 */
export const requiredPerYear = (latest: Observation, target: Target, direction: Direction): number | Withheld => {
  if (target.year <= latest.year) return withhold("target-year-passed");
  if (meets(latest.value, target.value, direction)) return 0;
  return (target.value - latest.value) / (target.year - latest.year);
};
