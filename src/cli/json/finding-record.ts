import type { Messages } from "../../messages/messages";
import { sayFinding } from "../../messages/say-finding";
import type { Finding } from "../../sheet/finding";
import { isOpen, type ReviewsByIssue } from "../../sheet/finding-review";
import { ruleCatalogue } from "../../sheet/rules/rule-catalogue";

/** A finding as schema `zhibiao.assessment/1` has it; its message in the language that was asked for. */
export const findingRecord = (finding: Finding, reviews: ReviewsByIssue, messages: Messages) => {
  const { code, severity, issues } = finding;
  return {
    rule: ruleCatalogue[code].id,
    code,
    severity,
    sheet: issues[0].sheet,
    cells: issues.map(({ cell }) => cell),
    open: issues.filter((issue) => isOpen(issue, reviews)).length,
    message: sayFinding(finding, messages),
  };
};
