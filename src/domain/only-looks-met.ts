import { decimalPlaces } from "./decimal-places";
import type { Direction } from "./indicator";
import { meets } from "./meets";
import { roundHalfEven } from "./round-half-even";

/**
 * Whether a value misses a target and yet shows as the target once it is rounded to the target's own decimals.
 *
 * @example onlyLooksMet(1.497, 1.5, "increase") // true: shows as 1.5
 * @example onlyLooksMet(1.44, 1.5, "increase") // false: shows as 1.4
 */
export const onlyLooksMet = (value: number, target: number, direction: Direction): boolean => {
  if (meets(value, target, direction)) return false;
  // A whole unit apart can't be rounded away; most rows end here, without the cost of writing digits.
  if (Math.abs(value - target) >= 1) return false;
  return meets(roundHalfEven(value, decimalPlaces(target)), target, direction);
};
