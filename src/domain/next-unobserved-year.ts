import type { Assessment } from "./assessment";
import type { Indicator } from "./indicator";
import { observedUntil } from "./observed-until";
import { isWithheld } from "./withheld";
import type { Year } from "./year";

/**
 * The year whose value comes next, where it can still change what is said of the target.
 *
 * @param asOf  nothing later counts as observed
 * @returns     `null` where nothing is observed, where there is no target, and where the target's year is observed already
 * @example nextUnobservedYear(indicator, assess(indicator, defaultSettings(2023)), 2023) // 2024
 */
export const nextUnobservedYear = (
  { observations }: Pick<Indicator, "observations">,
  { target }: Pick<Assessment, "target">,
  asOf: Year,
): Year | null => {
  const latest = observedUntil(observations, asOf).at(-1);
  if (latest === undefined || isWithheld(target) || latest.year >= target.year) return null;
  return latest.year + 1;
};
