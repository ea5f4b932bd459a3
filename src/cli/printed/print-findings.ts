import type { CliMessages } from "../../messages/cli-messages-for";
import { sayFinding } from "../../messages/say-finding";
import type { Finding } from "../../sheet/finding";
import type { Severity } from "../../sheet/issue";
import { ruleCatalogue } from "../../sheet/rules/rule-catalogue";
import { printable } from "./printable";

/** Cells that are named of a finding; the JSON has them all. */
const namedCells = 3;

/**
 * Findings for a reader: severity, rule, place, sentence, one on a line, and how many there are.
 *
 * @returns  the lines, without line ends
 */
export function* printFindings(findings: readonly Finding[], messages: CliMessages): Generator<string> {
  for (const finding of findings) {
    const { code, severity, issues } = finding;
    const cells = issues.slice(0, namedCells).map(({ cell }) => cell);
    const place = messages.cli.cells(issues[0].sheet, cells, issues.length);
    yield printable(
      `${messages.severity[severity]}  ${ruleCatalogue[code].id}  ${place}  ${sayFinding(finding, messages)}`,
    );
  }
  if (findings.length > 0) yield "";
  yield sayFindingCounts(findings, messages);
}

/** How many findings of each severity there are, in one sentence. */
export function sayFindingCounts(findings: readonly Finding[], { cli }: CliMessages): string {
  if (findings.length === 0) return cli.noIssues;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return cli.issueCounts(count("error"), count("warning"), count("note"));
}
