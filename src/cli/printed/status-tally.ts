import type { CliMessages } from "../../messages/cli-messages-for";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { shownStatus } from "../../sheet/shown-status";
import { shownStatuses, type ShownStatus } from "../../sheet/status-palette";

/** Counts where indicators stand while they go by on their way out, so that they need not be assessed once more to be counted. */
export class StatusTally {
  readonly #counts = new Map<ShownStatus, number>();

  count({ assessment }: AssessedIndicator): void {
    const status = shownStatus(assessment);
    this.#counts.set(status, (this.#counts.get(status) ?? 0) + 1);
  }

  /** How many indicators stand where, in one sentence. */
  say({ cli }: CliMessages): string {
    const counts = shownStatuses.flatMap((status) => {
      const count = this.#counts.get(status);
      return count === undefined ? [] : [[status, count] as const];
    });
    const indicators = counts.reduce((sum, [, count]) => sum + count, 0);
    return cli.counts(indicators, counts);
  }
}
