import type { SessionState } from "../../application/session-state";
import type { Messages } from "../../messages/messages";
import { saySummary } from "../../messages/say-summary";
import { noticesOf } from "./notices-of";
import { sayNotice } from "./say-notice";

/** What a screen reader says of the session without being asked: work that starts, and how it ended. */
export function sayProgress(state: SessionState, messages: Messages): string {
  const { work, assessment } = state;
  if (work !== null) return messages.pane.work[work.kind];
  const notices = noticesOf(state);
  if (notices.length > 0) return notices.map((notice) => sayNotice(notice, messages)).join(" ");
  if (assessment === null) return "";
  const found =
    assessment.tables.length === 0
      ? assessment.issues.map((issue) => messages.issue(issue)).join(" ")
      : saySummary(messages, assessment.standings.statuses, assessment.settings);
  return `${messages.pane.work.analysed} ${found}`;
}
