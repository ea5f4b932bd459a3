import type { Direction } from "../indicator";
import { progressSign } from "../progress-sign";
import { shortfall } from "../shortfall";
import { studentTail } from "./student-t";

/** A value that a fit says of a year, and how far an observation may stray from it; errors in the value's unit. */
export interface PredictedValue {
  readonly value: number;
  readonly predictionSe: number;
  /** By how much binary fractions may have moved the value. */
  readonly predictionNoise: number;
  readonly degreesOfFreedom: number;
}

/**
 * The probability by the t-distribution that an observation meets a target. A fit that its observations never leave knows no doubt by
 * its own reckoning: the probability is then 0 or 1, as in R.
 *
 * @returns 0…1
 * @example targetProbability({ value: 63.5, predictionSe: 0.94, predictionNoise: 0, degreesOfFreedom: 2 }, 63.5, "increase") // 0.5
 */
export const targetProbability = (
  { value, predictionSe, predictionNoise, degreesOfFreedom }: PredictedValue,
  target: number,
  direction: Direction,
): number => {
  if (predictionSe === 0) return shortfall(value, target, predictionNoise, direction) === 0 ? 1 : 0;
  return studentTail((progressSign(direction) * (target - value)) / predictionSe, degreesOfFreedom);
};
