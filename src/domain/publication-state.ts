import { type Month, monthsOfYear } from "./month";
import type { PublicationLag } from "./publication-lag";
import type { Year } from "./year";

/**
 * Whether the figure of a year can be there.
 *
 * - `not-out`: it is not usual that it is out by then
 * - `due`: it is usually out by then, and may be late
 * - `overdue`: it should have been out for some time
 */
export type PublicationState = "not-out" | "due" | "overdue";

/** A month of a year in which an assessment is made. */
export interface AssessmentDate {
  readonly asOf: Year;
  readonly asOfMonth: Month;
}

/**
 * Whether the figure of a year can be there at a date.
 *
 * @example publicationState({ office: "statistics", expectedMonth: 10, overdueFrom: 15 }, 2023, { asOf: 2024, asOfMonth: 6 }) // "not-out"
 * @example publicationState({ office: "statistics", expectedMonth: 10, overdueFrom: 15 }, 2022, { asOf: 2024, asOfMonth: 6 }) // "overdue"
 */
export const publicationState = (lag: PublicationLag, year: Year, date: AssessmentDate): PublicationState => {
  const months = monthsAfter(year, date);
  if (months < lag.expectedMonth) return "not-out";
  return months < lag.overdueFrom ? "due" : "overdue";
};

/** January of the next year is the first. */
const monthsAfter = (year: Year, { asOf, asOfMonth }: AssessmentDate): Month =>
  (asOf - year - 1) * monthsOfYear + asOfMonth;

/**
 * The latest year that is over at a date: its last month is, or has come.
 *
 * @example lastYearOver({ asOf: 2024, asOfMonth: 6 }) // 2023
 */
export const lastYearOver = ({ asOf, asOfMonth }: AssessmentDate): Year =>
  asOfMonth === monthsOfYear ? asOf : asOf - 1;
