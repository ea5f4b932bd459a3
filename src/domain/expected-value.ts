import type { PathShape } from "./assessment";
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
  /** How the path runs between them. */
  readonly shape: PathShape;
}

/**
 * Where the plan path stands in a year: the set value in a knot's own year, to the last bit; on the straight line between two
 * knots, or on the curve of equal rates of growth, a reference value (参考值); the final target's value in the years after it.
 *
 * @param wished  the shape of the path. Between values of which one is 0, or that lie on two sides of it, no rate of growth leads from
 *                one to the other, and the path is straight; `shape` says so
 * @withheld "before-the-path" in the years before the first knot; what withholds the path
 * @example  expectedValue(path, 2023, "linear") // value: 0.85 + (1.5 − 0.85) × 1/3 = 1.0666666666666667
 * @example  expectedValue(path, 2023, "geometric") // value: 0.85 × (1.5 ÷ 0.85)^(1/3) = 1.0271666…
 */
export const expectedValue = (path: PlanPath | Withheld, year: Year, wished: PathShape): ExpectedValue | Withheld => {
  if (isWithheld(path)) return path;
  const start = path[0];
  if (year < start.year) return withhold("before-the-path");
  let from = start;
  for (const to of path) {
    if (year === to.year) return { value: to.value, noise: 0, start, from: to, to, shape: wished };
    if (year < to.year) return between(from, to, year, start, wished);
    from = to;
  }
  return { value: from.value, noise: 0, start, from, to: from, shape: wished };
};

const between = (from: PathKnot, to: PathKnot, year: Year, start: PathKnot, wished: PathShape): ExpectedValue => {
  const elapsed = (year - from.year) / (to.year - from.year);
  const noise = roundingNoise(Math.max(Math.abs(from.value), Math.abs(to.value)));
  const factor = from.value === 0 ? 0 : to.value / from.value;
  if (wished === "geometric" && factor > 0) {
    // A share of years is a rounded exponent; the error that it makes grows with the logarithm of the factor.
    const growthNoise = noise * (1 + Math.abs(Math.log(factor)));
    return { value: from.value * factor ** elapsed, noise: growthNoise, start, from, to, shape: "geometric" };
  }
  return { value: from.value + (to.value - from.value) * elapsed, noise, start, from, to, shape: "linear" };
};
