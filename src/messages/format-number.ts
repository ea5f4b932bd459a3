import { roundHalfEven } from "../domain/round-half-even";

/** A number rounded for display by GB/T 8170, always with that many decimals: 4 digits and more are not grouped (公报正文不分节). */
export const formatNumber = (value: number, decimals: number): string =>
  roundHalfEven(value, decimals).toFixed(decimals);

/**
 * A share of 1 as a percentage.
 *
 * @example formatPercent(0.4545, 1) // "45.5%"
 */
export const formatPercent = (share: number, decimals: number): string => `${formatNumber(share * 100, decimals)}%`;

/**
 * A threshold as a percentage, with a decimal only where it needs one.
 *
 * @example formatThreshold(0.95) // "95%"
 * @example formatThreshold(0.625) // "62.5%"
 */
export const formatThreshold = (share: number): string => formatPercent(share, 1).replace(".0%", "%");
