import type { Assessment } from "../domain/assessment";
import { isWithheld, type WithheldReason } from "../domain/withheld";
import type { ShownStatus } from "./status-palette";

export type StatusCounts = Readonly<Record<ShownStatus, number>>;

export interface WithheldReasonCount {
  readonly reason: WithheldReason;
  readonly count: number;
}

/** How many indicators stand where; they add up to all of them. */
export interface StandingCounts {
  readonly statuses: StatusCounts;
  /** Why indicators have no standing, the most frequent reason first. */
  readonly withheldReasons: readonly WithheldReasonCount[];
}

/** Counts assessments one by one, while they are made: a pane that counts 100,000 of them at once halts. */
export class StandingTally {
  readonly #statuses: Record<ShownStatus, number> = {
    achieved: 0,
    "on-track": 0,
    "slightly-behind": 0,
    behind: 0,
    regressing: 0,
    withheld: 0,
  };
  readonly #reasons = new Map<WithheldReason, number>();

  count({ leading }: Pick<Assessment, "leading">): void {
    if (!isWithheld(leading)) {
      this.#statuses[leading] += 1;
      return;
    }
    this.#statuses.withheld += 1;
    this.#reasons.set(leading.withheld, (this.#reasons.get(leading.withheld) ?? 0) + 1);
  }

  counts(): StandingCounts {
    const reasons = Array.from(this.#reasons, ([reason, count]) => ({ reason, count }));
    return { statuses: { ...this.#statuses }, withheldReasons: reasons.sort((a, b) => b.count - a.count) };
  }
}
