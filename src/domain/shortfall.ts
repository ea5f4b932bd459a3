import type { Direction } from "./indicator";
import { progressSign } from "./progress-sign";
import { roundingNoise } from "./rounding-noise";

/**
 * How far a value is on the wrong side of what was expected; 0 where it is not.
 *
 * @param expected  where the plan path stands; on the line between two milestones it carries the noise of binary fractions,
 *                  and a value that equals it as a decimal falls short by nothing
 * @returns         not negative, in the value's unit
 * @example         shortfall(1.4, 1.5, "increase") // 0.10000000000000009
 * @example         shortfall(30, 36, "decrease") // 0
 */
export const shortfall = (value: number, expected: number, direction: Direction): number => {
  const missing = progressSign(direction) * (expected - value);
  return missing > roundingNoise(Math.max(Math.abs(value), Math.abs(expected))) ? missing : 0;
};
