import type { WithinYear } from "../domain/assessment";
import { formatNumber } from "./format-number";
import type { WithinYearTexts } from "./within-year-texts";

/**
 * How far a completed share is ahead of the time that has passed of the year, in percentage points.
 *
 * @example sayAhead({ completedShare: 0.64, elapsedShare: 0.75 }, messagesFor("zh-CN").withinYear) // "-11.0个百分点"
 */
export const sayAhead = (
  { completedShare, elapsedShare }: Pick<WithinYear, "completedShare" | "elapsedShare">,
  { points }: Pick<WithinYearTexts, "points">,
): string => points(formatNumber((completedShare - elapsedShare) * 100, 1));
