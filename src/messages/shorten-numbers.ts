/** Enough to do a sum again to any figure that is shown. */
const significantDigits = 7;

const longDecimal = /\d+\.\d{7,}(?:e[+-]?\d+)?/gu;

/**
 * Rounds the long decimals of a sum for reading; numbers as people write them stay as they are.
 *
 * @example shortenNumbers("0.62 + 2 × 0.060666666666666667") // "0.62 + 2 × 0.06066667"
 */
export const shortenNumbers = (sum: string): string =>
  sum.replace(longDecimal, (decimal) => String(Number(Number(decimal).toPrecision(significantDigits))));
