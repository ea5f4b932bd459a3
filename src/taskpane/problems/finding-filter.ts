import type { SheetAssessment } from "../../application/assess-sheet";
import type { Finding } from "../../sheet/finding";
import { isOpen, reviewStates, type ReviewsByIssue, type ReviewState } from "../../sheet/finding-review";
import { groupIssues } from "../../sheet/group-issues";
import type { Issue, Severity } from "../../sheet/issue";

/** What was decided of an issue; `open`: nothing, or the cell was changed since. */
export type FindingState = "open" | ReviewState;

export const findingStates: readonly FindingState[] = ["open", ...reviewStates];

export interface FindingFilter {
  readonly state: FindingState;
  /** `null` lets every severity through. */
  readonly severity: Severity | null;
}

/** Findings by what was decided of their issues; the cells of one cause may be in several states. */
export type FindingsByState = Readonly<Record<FindingState, readonly Finding[]>>;

export const groupByState = ({ issues, reviews }: Pick<SheetAssessment, "issues" | "reviews">): FindingsByState => {
  const of = (state: FindingState) => groupIssues(issues.filter((issue) => stateOf(issue, reviews) === state));
  return { open: of("open"), verified: of("verified"), ignored: of("ignored") };
};

const stateOf = (issue: Issue, reviews: ReviewsByIssue): FindingState =>
  isOpen(issue, reviews) ? "open" : (reviews.get(issue)?.review.state ?? "open");

export const filterFindings = (findings: FindingsByState, { state, severity }: FindingFilter): readonly Finding[] =>
  severity === null ? findings[state] : findings[state].filter((finding) => finding.severity === severity);
