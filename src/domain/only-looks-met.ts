import type { DirectedIndicator } from "./indicator";
import { meets } from "./meets";
import { planDecimals } from "./plan-decimals";
import { roundHalfEven } from "./round-half-even";

/**
 * Whether a value misses a limit and yet shows as meeting it once it is rounded to the decimals of its plan.
 *
 * @param limit  the indicator's target or one of its milestones
 * @example onlyLooksMet(1.497, 1.5, indicatorWithTwoDecimals) // true: shows as 1.50
 * @example onlyLooksMet(1.494, 1.5, indicatorWithTwoDecimals) // false: shows as 1.49
 */
export const onlyLooksMet = (
  value: number,
  limit: number,
  indicator: Pick<DirectedIndicator, "direction" | "baseline" | "targets">,
): boolean => {
  // A whole unit apart can't be rounded away; most rows end here, without the cost of writing digits.
  if (meets(value, limit, indicator.direction) || Math.abs(value - limit) >= 1) return false;
  return meets(roundHalfEven(value, planDecimals(indicator)), limit, indicator.direction);
};
