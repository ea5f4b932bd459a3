import type { Direction } from "./indicator";
import { progressSign } from "./progress-sign";

/**
 * How far a value is on the wrong side of what was expected; 0 where it is not.
 *
 * @param noise  by how much binary fractions may have moved `expected`: a value that equals it as a decimal lacks nothing
 * @returns      not negative, in the value's unit
 * @example      shortfall(1.25, 1.5, 0, "increase") // 0.25
 * @example      shortfall(30, 36, 0, "decrease") // 0
 */
export const shortfall = (value: number, expected: number, noise: number, direction: Direction): number => {
  const missing = progressSign(direction) * (expected - value);
  return missing > noise ? missing : 0;
};
