import { decimalDigits } from "./decimal-digits";

/**
 * How many decimals a number is written with.
 *
 * @param value  finite
 * @example decimalPlaces(0.85) // 2
 * @example decimalPlaces(100) // 0
 */
export const decimalPlaces = (value: number): number => Math.max(0, -decimalDigits(Math.abs(value)).exponent);
