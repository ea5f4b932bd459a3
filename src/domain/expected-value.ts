import type { PathKnot, PlanPath } from "./plan-path";
import { roundingNoise } from "./rounding-noise";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";
import type { Year } from "./year";

/** Where the path stands in a year, and the knots that say so. */
export interface ExpectedValue {
  readonly value: number;
  /** By how much binary fractions may have moved it; 0 where the value is set. */
  readonly noise: number;
  /** Where the path starts. */
  readonly start: PathKnot;
  /** The knots between which the value lies; the same one twice where the value is set. */
  readonly from: PathKnot;
  readonly to: PathKnot;
}

/**
 * Where the plan path stands in a year: the set value in a knot's own year, to the last bit; on the straight line between two
 * knots a reference value (参考值); the final target's value in the years after it.
 *
 * @withheld "before-the-path" in the years before the first knot; what withholds the path
 * @example  expectedValue(path, 2023) // value: 0.85 + (1.5 − 0.85) × 1/3 = 1.0666666666666667
 */
export const expectedValue = (path: PlanPath | Withheld, year: Year): ExpectedValue | Withheld => {
  if (isWithheld(path)) return path;
  const start = path[0];
  if (year < start.year) return withhold("before-the-path");
  let from = start;
  for (const to of path) {
    if (year === to.year) return { value: to.value, noise: 0, start, from: to, to };
    if (year < to.year) {
      const elapsed = (year - from.year) / (to.year - from.year);
      const noise = roundingNoise(Math.max(Math.abs(from.value), Math.abs(to.value)));
      return { value: from.value + (to.value - from.value) * elapsed, noise, start, from, to };
    }
    from = to;
  }
  return { value: from.value, noise: 0, start, from, to: from };
};
