import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { shownStatus } from "../../sheet/shown-status";
import type { ShownStatus } from "../../sheet/status-palette";

export type StatusCounts = Readonly<Record<ShownStatus, number>>;

/** How many indicators stand where; they add up to all of them. */
export function countStatuses(indicators: readonly Pick<AssessedIndicator, "assessment">[]): StatusCounts {
  const counts: Record<ShownStatus, number> = {
    achieved: 0,
    "on-track": 0,
    "slightly-behind": 0,
    behind: 0,
    regressing: 0,
    withheld: 0,
  };
  for (const { assessment } of indicators) counts[shownStatus(assessment)] += 1;
  return counts;
}
