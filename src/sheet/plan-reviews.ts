import { cellKey, IssueAnchors, type AnchoredSheet } from "./anchor-issues";
import type { EditPlan, EditReason } from "./edit-plan";
import type { FindingReview, ReviewState } from "./finding-review";
import type { Issue } from "./issue";
import { planMemory } from "./plan-memory";
import type { RecalledMemory } from "./workbook-memory";

/** What a person decides of issues; `null` takes back what was decided before. */
export type ReviewDecision = { readonly state: ReviewState; readonly reason: string } | null;

/**
 * Plans what the workbook shall remember of a person's decision about issues of one sheet.
 *
 * @returns  an empty plan where that is remembered already, and where the memory is of a later version or broken: what nobody can
 *           read is not written over
 */
export const planReviews = (
  recalled: RecalledMemory,
  sheet: AnchoredSheet,
  issues: readonly Issue[],
  decision: ReviewDecision,
): EditPlan =>
  planMemory(recalled, (memory) => {
    const anchors = new IssueAnchors(sheet);
    const decided = new Map(
      issues.map((issue): [string, FindingReview | null] => {
        const anchor = anchors.of(issue);
        return [cellKey(anchor), decision && { ...anchor, content: anchors.contentOf(issue), ...decision }];
      }),
    );
    const others = memory.reviews.filter((review) => !decided.has(cellKey(review)));
    const reviews = [...others, ...[...decided.values()].filter((review) => review !== null)];
    return { memory: { ...memory, reviews }, why: reasonOf(decision, decided.size) };
  });

const reasonOf = (decision: ReviewDecision, findings: number): EditReason => ({
  code: decision === null ? "withdraw-reviews" : "review-findings",
  findings,
});
