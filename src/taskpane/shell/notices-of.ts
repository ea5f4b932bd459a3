import type { SessionOutcome, SessionState } from "../../application/session-state";
import type { WorkbookError } from "../../workbook/workbook";

/** The one thing that a notice offers to do next. */
export type NoticeAction = "analyse" | "undo" | null;

export type Notice =
  | {
      readonly kind: "trouble";
      readonly trouble: WorkbookError;
      readonly intent: "error" | "info";
      readonly action: NoticeAction;
    }
  | {
      readonly kind: "outcome";
      readonly outcome: NonNullable<SessionOutcome>;
      readonly intent: "success" | "info";
      readonly action: NoticeAction;
    }
  | { readonly kind: "stale"; readonly sheet: string; readonly intent: "warning"; readonly action: NoticeAction };

/** What to do next after a refusal, where one step of ours helps. */
function actionAfter(trouble: WorkbookError): NoticeAction {
  if (trouble.code === "plan-stale" || trouble.code === "sheet-not-found") return "analyse";
  return trouble.code === "partly-written" ? "undo" : null;
}

/** What the pane has to tell above its screens, most important first. */
export function noticesOf(state: SessionState): readonly Notice[] {
  const { trouble, outcome, isStale, assessment } = state;
  const notices: Notice[] = [];
  if (trouble !== null) {
    const intent = trouble.code === "cancelled" ? "info" : "error";
    notices.push({ kind: "trouble", trouble, intent, action: actionAfter(trouble) });
  }
  if (outcome !== null) {
    const intent = outcome === "nothing-to-write" ? "info" : "success";
    notices.push({ kind: "outcome", outcome, intent, action: null });
  }
  // One button to analyse again is enough.
  if (isStale && assessment !== null && !notices.some(({ action }) => action === "analyse")) {
    notices.push({ kind: "stale", sheet: assessment.grid.sheet, intent: "warning", action: "analyse" });
  }
  return notices;
}
