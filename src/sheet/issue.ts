import type { PublishingOffice } from "../domain/publication-lag";
import type { Rectangle } from "./grid";
import type { CellAddress, ValueKind } from "./table";
import type { ExclusionLapse } from "./trend-exclusion";

export type Severity = "error" | "warning" | "note";

/**
 * What can be wrong with a sheet, and what the sentence about it needs to know. Codes are stable: `messages` has a sentence
 * for each, the command line prints them. All are collected; none stops the run.
 */
export interface IssueParameters {
  "no-table": Record<string, never>;
  "sheet-empty": Record<string, never>;
  "header-without-rows": Record<string, never>;
  "no-year-columns": Record<string, never>;
  /** A row of the sheet is not one indicator, so there is no place beside it for a status. */
  "layout-not-annotated": Record<string, never>;
  /** Another table stands to the right, so there is no place for a status beside the rows. */
  "no-room-beside": { readonly neighbour: string };
  "year-unreadable": { readonly header: string };
  /** A fiscal or split year, a part of a year, several years: 2015-16, 2023年1—9月. */
  "year-not-calendar": { readonly text: string };
  /** 1—9月: a part of a year that nothing says. */
  "period-without-year": { readonly text: string };
  /** Of two figures that add up within one year the later is the smaller; `laterMonth` 12 is the whole year's. */
  "cumulative-falls": {
    readonly year: number;
    readonly month: number;
    readonly value: number;
    readonly laterMonth: number;
    readonly later: number;
  };
  /** The empty cell of a year whose figure should long have been out. */
  "figure-overdue": {
    readonly year: number;
    readonly office: PublishingOffice;
    readonly expectedYear: number;
    readonly expectedMonth: number;
  };
  "year-repeated": { readonly year: number; readonly what: ValueKind; readonly firstCell: CellAddress };
  "year-in-future": { readonly year: number; readonly asOf: number };
  "row-without-name": Record<string, never>;
  "unit-missing": { readonly name: string };
  /** A unit for the whole sheet, over a name that it may not be meant for. */
  "sheet-unit-does-not-fit": { readonly name: string; readonly unit: string };
  /** A unit in the name that contradicts the column of units. */
  "unit-contradictory": { readonly name: string; readonly inName: string; readonly unit: string };
  /** The same indicator in another unit than before. */
  "unit-mixed": { readonly name: string; readonly unitAbove: string; readonly unit: string };
  "unit-unknown": { readonly unit: string };
  "unit-differs": { readonly unit: string; readonly expected: string; readonly name: string };
  "value-unreadable": { readonly text: string };
  /** A number in another unit than its row's. */
  "value-in-other-unit": { readonly text: string; readonly unit: string; readonly expected: string };
  /** 约60: read as 60. */
  "value-approximate": { readonly text: string; readonly value: number };
  /** An actual that only says how much it is at least, or at most. */
  "value-bounded": { readonly text: string; readonly value: number };
  /** A target that is reached from one side: 100家以上. */
  "target-bounded": { readonly text: string; readonly value: number; readonly bound: "at-least" | "at-most" };
  /** A target that is a band, where nothing says which way is better. */
  "target-band": { readonly lower: number; readonly upper: number };
  "band-with-direction": {
    readonly lower: number;
    readonly upper: number;
    readonly direction: "increase" | "decrease";
  };
  "band-reversed": { readonly lower: number; readonly upper: number };
  "band-without-width": { readonly target: number };
  "further-target-behind": { readonly year: number; readonly target: number; readonly further: number };
  "value-estimated": { readonly text: string; readonly value: number };
  /** … of yearbook tables. */
  "value-below-unit": { readonly text: string };
  "value-error": { readonly error: string };
  /** A number with a footnote mark, as text. */
  "mark-in-text": { readonly text: string; readonly mark: string };
  "number-as-text": { readonly text: string };
  "share-outside-0-100": { readonly value: number };
  "count-not-whole": { readonly value: number; readonly unit: string };
  "milestone-order": {
    readonly earlierYear: number;
    readonly earlier: number;
    readonly laterYear: number;
    readonly later: number;
  };
  "direction-missing": { readonly baseline: number; readonly target: number };
  "star-without-note": { readonly text: string; readonly mark: string };
  /** Notes give one mark different years. */
  "mark-ambiguous": { readonly text: string; readonly mark: string; readonly years: readonly number[] };
  "duplicate-indicator": { readonly name: string; readonly firstCell: CellAddress };
  "memory-unreadable": { readonly trouble: "later-version" | "broken" };
  /** A correction of the user's that is about nothing on the sheet; `words`: the heading or the name that it is about. */
  "correction-lapsed": { readonly what: "column" | "row" | "name"; readonly words: string };
  /** A year that was left out of a trend and counts again; `row-missing`: no row is called so any more. */
  "exclusion-lapsed": {
    readonly name: string;
    readonly year: number;
    readonly note: string;
    readonly why: ExclusionLapse | "row-missing";
  };
  /** What a person says of the columns of a header leaves no table under it. */
  "correction-without-table": Record<string, never>;
  /** `entry`: the name that the plan has for it. */
  "name-matched-loosely": { readonly name: string; readonly entry: string };
  "duplicate-differs": {
    readonly name: string;
    readonly year: number;
    readonly value: number;
    readonly firstCell: CellAddress;
    readonly first: number;
  };
  "hidden-values": { readonly what: "row" | "column" };
  "total-differs": {
    readonly name: string;
    readonly year: number;
    readonly total: number;
    readonly sum: number;
    readonly parts: number;
  };
  "part-exceeds-total": {
    readonly year: number;
    readonly part: number;
    readonly total: number;
    readonly totalName: string;
  };
  "unit-wrong-dimension": { readonly unit: string; readonly expected: string; readonly name: string };
  "unit-unlike-name": { readonly unit: string; readonly name: string };
  /** `percent`: what the fraction is in %. */
  "percent-as-fraction": { readonly value: number; readonly percent: number };
  "unit-slip": {
    readonly year: number;
    readonly value: number;
    readonly factor: number;
    readonly way: "large" | "small";
  };
  "magnitude-differs": { readonly value: number; readonly planned: number };
  /** The years on both sides of the gap. */
  "year-gap": { readonly after: number; readonly before: number };
  "years-out-of-order": { readonly year: number; readonly previous: number };
  "target-before-baseline": { readonly target: number; readonly baseline: number };
  "column-kind-doubtful": { readonly what: "actual" | "target"; readonly year: number; readonly alike: number };
  "baseline-year-differs": { readonly year: number; readonly planned: number; readonly value: number };
  "target-year-differs": { readonly year: number; readonly planned: number; readonly value: number };
  "value-negative": { readonly value: number };
  "value-outlier": { readonly year: number; readonly value: number; readonly expected: number };
  "ratio-differs": {
    readonly year: number;
    readonly value: number;
    readonly computed: number;
    readonly numerator: string;
    readonly denominator: string;
  };
  "target-met-at-baseline": { readonly baseline: number; readonly year: number; readonly target: number };
  "plan-differs": {
    readonly what: "baseline" | "target";
    readonly year: number;
    readonly value: number;
    readonly planned: number;
  };
  "return-part-exceeds": {
    readonly year: number;
    readonly part: number;
    readonly whole: number;
    readonly wholeName: string;
  };
  "return-denominator": { readonly name: string; readonly year: number; readonly value: number };
  "return-zero": { readonly name: string; readonly year: number; readonly other: string; readonly amount: number };
  "return-change": {
    readonly year: number;
    readonly value: number;
    readonly previous: number;
    readonly percent: number;
  };
  "return-intensity": { readonly year: number; readonly percent: number };
}

export type IssueCode = keyof IssueParameters;

/** An issue of one code: where it is and what its sentence needs. */
export interface IssueOf<Code extends IssueCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly range: Rectangle;
  readonly parameters: IssueParameters[Code];
}

/** Something that is wrong with the user's data, as a value. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];
