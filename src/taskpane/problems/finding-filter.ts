import type { SheetAssessment } from "../../application/assess-sheet";
import type { Finding } from "../../sheet/finding";
import { isOpen, markStates, type MarksByIssue, type MarkState } from "../../sheet/finding-mark";
import { groupIssues } from "../../sheet/group-issues";
import type { Issue, Severity } from "../../sheet/issue";

/** What was decided of an issue; `open`: nothing, or the cell was changed since. */
export type FindingState = "open" | MarkState;

export const findingStates: readonly FindingState[] = ["open", ...markStates];

export interface FindingFilter {
  readonly state: FindingState;
  /** `null` lets every severity through. */
  readonly severity: Severity | null;
}

/** Findings by what was decided of their issues; the cells of one cause may be in several states. */
export type FindingsByState = Readonly<Record<FindingState, readonly Finding[]>>;

export const groupByState = ({ issues, marks }: Pick<SheetAssessment, "issues" | "marks">): FindingsByState => {
  const of = (state: FindingState) => groupIssues(issues.filter((issue) => stateOf(issue, marks) === state));
  return { open: of("open"), verified: of("verified"), ignored: of("ignored") };
};

const stateOf = (issue: Issue, marks: MarksByIssue): FindingState =>
  isOpen(issue, marks) ? "open" : (marks.get(issue)?.mark.state ?? "open");

export const filterFindings = (findings: FindingsByState, { state, severity }: FindingFilter): readonly Finding[] =>
  severity === null ? findings[state] : findings[state].filter((finding) => finding.severity === severity);
