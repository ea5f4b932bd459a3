import type { ReviewState } from "../sheet/finding-review";
import type { RepairKind } from "../sheet/repairs/repair";
import type { RepairHindrance } from "../sheet/repairs/repair-hindrance";

/** Everything that the list of findings says beside the findings themselves, in one language. */
export interface FindingTexts {
  readonly stateFilter: string;
  /** What nobody has decided about, and what somebody has. */
  readonly states: Readonly<Record<"open" | ReviewState, string>>;
  readonly severityFilter: string;
  readonly anySeverity: string;
  /** A choice with the number of findings that it shows. */
  readonly choice: (name: string, findings: number) => string;
  readonly shown: (findings: number, cells: number) => string;
  readonly none: string;
  readonly noneMatches: string;
  /** The sentence of one of a finding's cells, where the others' differ. */
  readonly example: (cell: string, sentence: string) => string;
  readonly cells: string;
  readonly moreCells: (cells: number) => string;
  readonly repair: string;
  readonly repairs: Readonly<Record<RepairKind, string>>;
  /** So many of a finding's cells cannot be repaired safely. */
  readonly notRepaired: (cells: number) => string;
  /** Why a unit is not converted, and what to do by hand. */
  readonly hindrances: Readonly<Record<RepairHindrance, string>>;
  /** Figures become others: what that means for formulas that are not seen from here. */
  readonly elsewhere: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly asText: (text: string) => string;
  readonly numberFormat: (numberFormat: string) => string;
  readonly empty: string;
  readonly confirmRepair: (cells: number) => string;
  readonly review: string;
  readonly reviewAs: Readonly<Record<ReviewState, string>>;
  readonly reviewHint: string;
  readonly reason: string;
  readonly reviewed: (state: ReviewState, reason: string) => string;
  readonly withdraw: string;
  readonly lapsed: (state: ReviewState, before: string, after: string) => string;
  /** The words of the row and column fit more or fewer cells than then. */
  readonly placeUnclear: (state: ReviewState, reason: string) => string;
  readonly undo: string;
}
