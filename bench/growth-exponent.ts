import { linearRegression } from "simple-statistics";

/**
 * The power of n with which time grows: the slope of log time over log n.
 *
 * @returns  1 = proportional to n, 2 = quadratic
 * @example  growthExponent([{ n: 10, seconds: 1 }, { n: 100, seconds: 10 }]) // 1
 */
export const growthExponent = (points: readonly { readonly n: number; readonly seconds: number }[]): number =>
  linearRegression(points.map(({ n, seconds }) => [Math.log(n), Math.log(seconds)])).m;
