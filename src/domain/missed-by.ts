import { decisiveObservation } from "./decisive-observation";
import type { Direction, Observation, Target } from "./indicator";
import { shortfall } from "./shortfall";
import { type Withheld, withhold } from "./withheld";

/**
 * By how much a final target was missed.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @returns         in the indicator's unit; 0 where it was met
 * @withheld        "target-year-not-over"
 * @example         missedBy([{ year: 2025, value: 1.25 }, { year: 2026, value: 1.6 }], { year: 2025, value: 1.5 }, "increase") // 0.25
 */
export const missedBy = (observed: readonly Observation[], target: Target, direction: Direction): number | Withheld => {
  const decisive = decisiveObservation(observed, target);
  return decisive === null ? withhold("target-year-not-over") : shortfall(decisive.value, target.value, 0, direction);
};
