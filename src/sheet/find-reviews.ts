import { anchorKey, IssueAnchors, type AnchoredSheet } from "./anchor-issues";
import type { FindingReview, FoundReview, ReviewsByIssue } from "./finding-review";
import type { Issue } from "./issue";

const none: ReviewsByIssue = new Map();

/**
 * Finds what was decided of the issues of a sheet. A review whose cell holds something else by now has lapsed; one whose issue is not
 * there (any more) is passed over.
 *
 * @param reviews  of the whole workbook; of several with one anchor the last holds
 */
export const findReviews = (
  sheet: AnchoredSheet & { readonly issues: readonly Issue[] },
  reviews: readonly FindingReview[],
): ReviewsByIssue => {
  const ofSheet = reviews.filter((review) => review.sheet === sheet.grid.sheet);
  if (ofSheet.length === 0) return none;
  const codes = new Set(ofSheet.map(({ code }) => code));
  const byAnchor = new Map(ofSheet.map((review) => [anchorKey(review), review]));
  const anchors = new IssueAnchors(sheet);
  const found = new Map<Issue, FoundReview>();
  for (const issue of sheet.issues) {
    const review = codes.has(issue.code) ? byAnchor.get(anchorKey(anchors.of(issue))) : undefined;
    if (review !== undefined) found.set(issue, { review, isLapsed: review.content !== anchors.contentOf(issue) });
  }
  return found;
};
