/** Day 0 of Excel's 1900 date system, which counts a 29 February 1900 that never was; right for dates after it. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

const quotedOrBracketed = /"[^"]*"|\[[^\]]*\]|\\./g;

const daysOrYears = /[yd]/i;

/** @example isDateFormat("yyyy\"年\"") // true */
export const isDateFormat = (numberFormat: string): boolean =>
  numberFormat !== "General" &&
  daysOrYears.test(numberFormat) &&
  daysOrYears.test(numberFormat.replace(quotedOrBracketed, ""));

/**
 * The calendar year of a date.
 *
 * @param serial  days since Excel's day 0
 * @returns       NaN where no calendar reaches that far
 * @example       yearOfDate(44561) // 2021, its last day
 */
export const yearOfDate = (serial: number): number => new Date(dayZero + serial * millisecondsPerDay).getUTCFullYear();

/**
 * A date as texts write it.
 *
 * @param serial  days since Excel's day 0
 * @returns       `null` where no calendar reaches that far
 * @example       isoDateOf(44561) // "2021-12-31"
 */
export const isoDateOf = (serial: number): string | null => {
  const date = new Date(dayZero + serial * millisecondsPerDay);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, "2021-12-31".length);
};
