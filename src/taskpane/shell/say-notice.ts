import type { Messages } from "../../messages/messages";
import type { Notice } from "./notices-of";

/** The sentence of a notice. */
export function sayNotice(notice: Notice, messages: Messages): string {
  switch (notice.kind) {
    case "trouble":
      return messages.workbookError(notice.trouble);
    case "outcome":
      return messages.pane.outcome[notice.outcome];
    case "stale":
      return messages.pane.work.stale(notice.sheet);
  }
}
