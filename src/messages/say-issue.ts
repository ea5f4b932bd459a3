import type { IssueCode, IssueParameters } from "../sheet/issue";
import type { IssueSentences } from "./messages";

/** The sentence for an issue. */
export const sayIssue = <Code extends IssueCode>(
  sentences: IssueSentences,
  issue: { readonly code: Code; readonly parameters: IssueParameters[Code] },
): string => sentences[issue.code](issue.parameters);
