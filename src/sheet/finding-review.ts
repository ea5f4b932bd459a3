import type { CellContent } from "./grid";
import type { Issue } from "./issue";

/** What a person has decided of an issue: the figure was checked and is right, or the issue does not matter here. */
export const reviewStates = ["verified", "ignored"] as const;

export type ReviewState = (typeof reviewStates)[number];

/**
 * Where an issue stands, said so that it is found again when rows or columns have moved: by what names its row and its column.
 * Issues of one rule at one cell have one anchor.
 */
export interface IssueAnchor {
  readonly sheet: string;
  /** The workbook's own id of the sheet, which outlasts another name. */
  readonly sheetId: string;
  /** The code of the rule; a review of a rule that is not known (any more) is kept. */
  readonly code: string;
  /** The indicator of the row, or what else names it; "" where the issue is about a header, or no row of a table. */
  readonly name: string;
  /** The region of the row; "" where it has none. */
  readonly entity: string;
  /** The heading of the column; "" where there is none. */
  readonly column: string;
  /** Which of the cells that these words fit, from 0. */
  readonly nth: number;
  /** How many cells they fit. Where it is another number by now, nobody knows which of them was meant. */
  readonly of: number;
}

/** A decision that the workbook remembers. It holds for as long as the cell holds `content`. */
export interface FindingReview extends IssueAnchor {
  readonly content: CellContent;
  readonly state: ReviewState;
  /** In the words of whoever decided it; "" where nothing was said. */
  readonly reason: string;
}

/**
 * Why a review holds no longer.
 *
 * - `cell-changed`: the cell holds something else by now
 * - `place-unclear`: more or fewer cells than then have the words of its row and column
 */
export type ReviewLapse = "cell-changed" | "place-unclear";

/** A review that was found again at an issue. */
export interface FoundReview {
  readonly review: FindingReview;
  /** `null`: it holds. Otherwise the issue is open again. */
  readonly lapse: ReviewLapse | null;
}

/** The reviews of a sheet's issues; an issue that nobody reviewed is not among them. */
export type ReviewsByIssue = ReadonlyMap<Issue, FoundReview>;

/** Whether somebody still has to look at an issue. */
export const isOpen = (issue: Issue, reviews: ReviewsByIssue): boolean => reviews.get(issue)?.lapse !== null;
