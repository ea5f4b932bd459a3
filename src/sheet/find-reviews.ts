import { IssueAnchors, wordsKey, type AnchoredSheet } from "./anchor-issues";
import type { FindingReview, FoundReview, IssueAnchor, ReviewsByIssue } from "./finding-review";
import type { CellContent } from "./grid";
import type { Issue } from "./issue";

const none: ReviewsByIssue = new Map();

/**
 * Finds what was decided of the issues of a sheet. A review lapses where its cell holds something else by now, and where it is not
 * certain any more which cell was meant; one whose issue is not there (any more) is passed over.
 *
 * @param reviews  of the whole workbook, under the present names of its sheets; of several of one cell the last holds
 */
export const findReviews = (sheet: AnchoredSheet, reviews: readonly FindingReview[]): ReviewsByIssue => {
  const ofSheet = reviews.filter((review) => review.sheet === sheet.grid.sheet);
  if (ofSheet.length === 0) return none;
  const codes = new Set(ofSheet.map(({ code }) => code));
  const byWords = new Map<string, FindingReview[]>();
  // The last first: it is the one that holds.
  for (const review of [...ofSheet].reverse()) {
    const known = byWords.get(wordsKey(review));
    if (known === undefined) byWords.set(wordsKey(review), [review]);
    else known.push(review);
  }
  const anchors = new IssueAnchors(sheet);
  const found = new Map<Issue, FoundReview>();
  for (const issue of sheet.issues) {
    if (!codes.has(issue.code)) continue;
    const anchor = anchors.of(issue);
    const review = reviewAt(anchor, anchors.contentOf(issue), byWords.get(wordsKey(anchor)) ?? []);
    if (review !== null) found.set(issue, review);
  }
  return found;
};

const reviewAt = (
  { nth, of }: IssueAnchor,
  content: CellContent,
  candidates: readonly FindingReview[],
): FoundReview | null => {
  const own = candidates.find((review) => review.of === of && review.nth === nth);
  if (own !== undefined) return { review: own, lapse: own.content === content ? null : "cell-changed" };
  const unclear = candidates.find((review) => review.of !== of);
  return unclear === undefined ? null : { review: unclear, lapse: "place-unclear" };
};
