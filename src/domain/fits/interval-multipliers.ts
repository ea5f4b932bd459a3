import { studentQuantile } from "./student-t";

/** Between the negative multiple of a standard error and the positive one lie 80 % and 95 % of the t-distribution. */
export interface IntervalMultipliers {
  readonly at80: number;
  readonly at95: number;
}

/** A table of indicators asks for the same few again and again. */
const known = new Map<number, IntervalMultipliers>();

/**
 * @param degreesOfFreedom  a whole number, at least 1
 * @example intervalMultipliers(3) // { at80: 1.6377…, at95: 3.1824… }
 */
export const intervalMultipliers = (degreesOfFreedom: number): IntervalMultipliers => {
  const found = known.get(degreesOfFreedom);
  if (found !== undefined) return found;
  const multipliers = { at80: studentQuantile(0.9, degreesOfFreedom), at95: studentQuantile(0.975, degreesOfFreedom) };
  known.set(degreesOfFreedom, multipliers);
  return multipliers;
};
