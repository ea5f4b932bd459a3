import { WorkbookError } from "../workbook/workbook";
import type { ObservedState } from "./observed-state";
import type { WorkKind } from "./session-state";

/**
 * Does one action of a session at a time; one that is asked for meanwhile is ignored. Here alone a host's refusal is caught, and becomes
 * the `trouble` of the state.
 */
export class SessionWork {
  #signal = { aborted: false };
  readonly #state: ObservedState;
  readonly #onPartlyWritten: () => void;

  /** @param onPartlyWritten  called where an action was refused when some of its edits were made */
  constructor(state: ObservedState, onPartlyWritten: () => void) {
    this.#state = state;
    this.#onPartlyWritten = onPartlyWritten;
  }

  async act(kind: WorkKind, action: () => Promise<void>): Promise<void> {
    if (this.#state.current.work !== null) return;
    this.#signal = { aborted: false };
    this.#state.change({ work: { kind, share: 0 }, trouble: null, outcome: null });
    await this.guard(action);
    this.#state.change({ work: null });
  }

  /** Does something that is no work to wait for. */
  async guard(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (error instanceof WorkbookError) this.#refused(error);
      else this.#state.change({ bug: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  /** Stops the action under way at the next moment at which nothing is half done. */
  cancel(): void {
    this.#signal.aborted = true;
  }

  /** What an adapter has to know of the action under way. */
  options(kind: WorkKind) {
    return {
      signal: this.#signal,
      onProgress: (share: number) => {
        this.#state.change({ work: { kind, share } });
      },
    };
  }

  #refused(trouble: WorkbookError): void {
    const { receipt } = trouble;
    const { receipts, isStale, preview } = this.#state.current;
    if (receipt !== undefined) this.#onPartlyWritten();
    const isOutdated = trouble.code === "plan-stale" || trouble.code === "sheet-not-found";
    this.#state.change({
      trouble,
      receipts: receipt === undefined ? receipts : [...receipts, receipt],
      isStale: isStale || isOutdated,
      preview: isOutdated ? null : preview,
    });
  }
}
