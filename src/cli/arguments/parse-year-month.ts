import type { Month } from "../../domain/month";
import type { Year } from "../../domain/year";
import { parseYear } from "./parse-year";

/** A date of assessment; `month` is `null` where only the year is given. */
export interface YearMonth {
  readonly year: Year;
  readonly month: Month | null;
}

/**
 * Reads a year, or a year and a month of it.
 *
 * @throws ArgumentError  where it is neither
 * @example parseYearMonth("2024-03", "--as-of") // { year: 2024, month: 3 }
 */
export function parseYearMonth(text: string, option: string): YearMonth {
  const [, year, month] = /^(\d{4})-(0?[1-9]|1[0-2])$/u.exec(text) ?? [];
  if (year === undefined || month === undefined) return { year: parseYear(text, option), month: null };
  return { year: parseYear(year, option), month: Number(month) };
}
