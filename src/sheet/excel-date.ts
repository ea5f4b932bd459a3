/** Day 0 of Excel's 1900 date system, which counts a 29 February 1900 that never was; right for dates after it. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

const quotedOrBracketed = /"[^"]*"|\[[^\]]*\]|\\./g;

/** @example isDateFormat("yyyy\"年\"") // true */
export const isDateFormat = (numberFormat: string): boolean =>
  numberFormat !== "General" && /[yd]/i.test(numberFormat.replace(quotedOrBracketed, ""));

/**
 * The calendar year of a date.
 *
 * @param serial  days since Excel's day 0
 * @returns       NaN where no calendar reaches that far
 * @example       yearOfDate(44561) // 2021, its last day
 */
export const yearOfDate = (serial: number): number => new Date(dayZero + serial * millisecondsPerDay).getUTCFullYear();
