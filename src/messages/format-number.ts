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
