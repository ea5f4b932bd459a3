import type { Messages } from "../../messages/messages";
import type { FoundMark } from "../../sheet/finding-mark";
import type { Issue } from "../../sheet/issue";

/**
 * An issue as schema `zhibiao.assessment/1` has it; its message in the language that was asked for.
 *
 * @param found  what somebody has decided of it, if anything
 */
export const issueRecord = (issue: Issue, found: FoundMark | undefined, messages: Messages) => ({
  code: issue.code,
  severity: issue.severity,
  sheet: issue.sheet,
  cell: issue.cell,
  parameters: issue.parameters,
  message: messages.issue(issue),
  ...(found === undefined ? {} : { mark: markRecord(found) }),
});

const markRecord = ({ mark: { state, reason }, isLapsed }: FoundMark) => ({ state, reason, lapsed: isLapsed });
