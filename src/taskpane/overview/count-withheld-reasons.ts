import { isWithheld, type WithheldReason } from "../../domain/withheld";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";

export interface WithheldReasonCount {
  readonly reason: WithheldReason;
  readonly count: number;
}

/** Why indicators have no standing, the most frequent reason first. */
export function countWithheldReasons(
  indicators: readonly Pick<AssessedIndicator, "assessment">[],
): readonly WithheldReasonCount[] {
  const counts = new Map<WithheldReason, number>();
  for (const { assessment } of indicators) {
    if (!isWithheld(assessment.standing)) continue;
    const { withheld } = assessment.standing;
    counts.set(withheld, (counts.get(withheld) ?? 0) + 1);
  }
  return Array.from(counts, ([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
