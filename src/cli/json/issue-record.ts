import type { Messages } from "../../messages/messages";
import type { Issue } from "../../sheet/issue";

/** An issue as schema `zhibiao.assessment/1` has it; its message in the language that was asked for. */
export const issueRecord = (issue: Issue, messages: Messages) => ({
  code: issue.code,
  severity: issue.severity,
  sheet: issue.sheet,
  cell: issue.cell,
  parameters: issue.parameters,
  message: messages.issue(issue),
});
