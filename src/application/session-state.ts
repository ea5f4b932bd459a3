import type { EditPlan, Receipt } from "../sheet/edit-plan";
import type { WriteAddition } from "../sheet/addition-wording";
import type { WorkbookError } from "../workbook/workbook";
import type { CountedAssessment } from "./assess-sheet";

export type WorkKind = "analysing" | "writing" | "undoing";

/** What happened last, for the line that tells the user. */
export type SessionOutcome =
  | "written"
  | "nothing-to-write"
  | "undone"
  | "reviewed"
  | "withdrawn"
  | "corrected"
  | "chosen"
  | "excluded"
  | "included"
  | "forgotten"
  | "repaired"
  | null;

/** All that a pane shows. Replaced as a whole on every change, never mutated. */
export interface SessionState {
  /** Long work under way, with the share done (0…1). */
  readonly work: { readonly kind: WorkKind; readonly share: number } | null;
  readonly assessment: CountedAssessment | null;
  /** The user has edited a sheet since it was read. */
  readonly isStale: boolean;
  /** What is to be written beside the statuses; the workbook remembers it. */
  readonly additions: readonly WriteAddition[];
  /** What a confirmation would write; `null` before a preview was asked for. */
  readonly preview: EditPlan | null;
  /** What was written and can be taken back, the latest last. */
  readonly receipts: readonly Receipt[];
  readonly outcome: SessionOutcome;
  /** Why the host refused the last action. */
  readonly trouble: WorkbookError | null;
  /** A rule of ours was broken; the pane throws it to its error boundary. */
  readonly bug: Error | null;
}

export const untouched: SessionState = {
  work: null,
  assessment: null,
  isStale: false,
  additions: [],
  preview: null,
  receipts: [],
  outcome: null,
  trouble: null,
  bug: null,
};
