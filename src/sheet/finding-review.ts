import type { CellContent } from "./grid";
import type { Issue } from "./issue";

/** What a person has decided of an issue: the figure was checked and is right, or the issue does not matter here. */
export const reviewStates = ["verified", "ignored"] as const;

export type ReviewState = (typeof reviewStates)[number];

/**
 * Where an issue stands, said so that it is found again when rows or columns have moved: by the words of its row and its column.
 * Issues of one rule at one cell have one anchor.
 */
export interface IssueAnchor {
  readonly sheet: string;
  /** The code of the rule; a review of a rule that is not known (any more) is kept. */
  readonly code: string;
  /** What names the row: indicator, region, year. "" where the issue is about a header, or no table. */
  readonly row: string;
  /** Which of the sheet's rows that are named alike, from 0. */
  readonly nth: number;
  /** The heading of the column; "" where there is none. */
  readonly column: string;
}

/** A decision that the workbook remembers. It holds for as long as the cell holds `content`. */
export interface FindingReview extends IssueAnchor {
  readonly content: CellContent;
  readonly state: ReviewState;
  /** In the words of whoever reviewed it; "" where nothing was said. */
  readonly reason: string;
}

/** A review that was found again at an issue. */
export interface FoundReview {
  readonly review: FindingReview;
  /** The cell holds something else by now: the issue is open again. */
  readonly isLapsed: boolean;
}

/** The reviews of a sheet's issues; an issue that nobody reviewed is not among them. */
export type ReviewsByIssue = ReadonlyMap<Issue, FoundReview>;

/** Whether somebody still has to look at an issue. */
export const isOpen = (issue: Issue, reviews: ReviewsByIssue): boolean => reviews.get(issue)?.isLapsed !== false;
