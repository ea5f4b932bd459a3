import type { PathShape } from "./assessment";
import { type ExpectedValue, expectedValue } from "./expected-value";
import type { Indicator, Target } from "./indicator";
import { planPath } from "./plan-path";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";
import type { Year } from "./year";

/** What a whole year is to bring, as the plan has it. */
export interface AnnualAmount extends ExpectedValue {
  /** A target is set for that very year; otherwise the value is the plan path's reference value (参考值). */
  readonly isSet: boolean;
}

/**
 * What a year is to bring in total: the target that is set for it, or else where the plan path stands in it.
 *
 * @param target  the final target
 * @withheld      "target-year-passed" in the years after it; "no-annual-amount" where the amount is zero or below; what withholds the path
 * @example       annualAmount(indicator, 2023, { year: 2025, value: 28 }, "linear") // { value: 22, isSet: false, … }: 19 in 2022, 28 in 2025
 */
export const annualAmount = (
  indicator: Indicator,
  year: Year,
  target: Target,
  path: PathShape,
): AnnualAmount | Withheld => {
  if (year > target.year) return withhold("target-year-passed");
  const expected = expectedValue(planPath(indicator, target), year, path);
  if (isWithheld(expected)) return expected;
  if (expected.value <= 0) return withhold("no-annual-amount");
  return { ...expected, isSet: indicator.targets.some((set) => set.year === year) };
};
