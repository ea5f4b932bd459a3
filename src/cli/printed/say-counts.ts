import type { SheetAssessment } from "../../application/assess-sheet";
import type { Messages } from "../../messages/messages";
import { shownStatus } from "../../sheet/shown-status";
import { shownStatuses, type ShownStatus } from "../../sheet/status-palette";

/** How many indicators of all sheets stand where, in one sentence. */
export function sayCounts(assessments: readonly SheetAssessment[], { cli }: Messages): string {
  const counts = new Map<ShownStatus, number>();
  let indicators = 0;
  for (const sheet of assessments) {
    for (const { assessment } of sheet.indicators) {
      const status = shownStatus(assessment);
      counts.set(status, (counts.get(status) ?? 0) + 1);
      indicators += 1;
    }
  }
  const present = shownStatuses.flatMap((status) => {
    const count = counts.get(status);
    return count === undefined ? [] : [[status, count] as const];
  });
  return cli.counts(indicators, present);
}
