import type { Direction } from "./indicator";

/**
 * Whether a value meets a limit. Both are compared as written, unrounded: 1.497 misses 1.5 however it is displayed.
 *
 * @param limit  a target or milestone, in the value's unit
 * @example meets(1.497, 1.5, "increase") // false
 * @example meets(30, 36, "decrease") // true
 */
export const meets = (value: number, limit: number, direction: Direction): boolean =>
  direction === "increase" ? value >= limit : value <= limit;
