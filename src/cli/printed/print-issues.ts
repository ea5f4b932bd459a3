import type { CliMessages } from "../../messages/cli-messages-for";
import type { Issue, Severity } from "../../sheet/issue";
import { printable } from "./printable";

/**
 * Issues for a reader: severity, place, sentence, one on a line, and how many there are.
 *
 * @returns  the lines, without line ends
 */
export function* printIssues(issues: readonly Issue[], messages: CliMessages): Generator<string> {
  for (const issue of issues) {
    yield printable(`${messages.severity[issue.severity]}  ${issue.sheet}!${issue.cell}  ${messages.issue(issue)}`);
  }
  if (issues.length > 0) yield "";
  yield sayIssueCounts(issues, messages);
}

/** How many issues of each severity there are, in one sentence. */
export function sayIssueCounts(issues: readonly Issue[], { cli }: CliMessages): string {
  if (issues.length === 0) return cli.noIssues;
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return cli.issueCounts(count("error"), count("warning"), count("note"));
}
