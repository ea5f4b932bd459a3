import type { Target } from "./indicator";
import type { Withheld } from "./withheld";
import { withhold } from "./withheld";
import type { Year } from "./year";

/**
 * The target that decides whether an indicator is achieved: the one of the plan's final year, or the row's own last one.
 *
 * @param targets  ascending by year
 * @withheld       "no-target" where the row has none
 * @example        finalTarget([{ year: 2022, value: 0.85 }, { year: 2025, value: 1.5 }], 2025) // { year: 2025, value: 1.5 }
 */
export const finalTarget = (targets: readonly Target[], targetYear: Year): Target | Withheld =>
  targets.find(({ year }) => year === targetYear) ?? targets.at(-1) ?? withhold("no-target");
