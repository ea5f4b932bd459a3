import type { SettingProblemParameters } from "../domain/settings/setting-problem";
import type { ShownStatus } from "../sheet/status-palette";

/** What can be wrong with the arguments of a command line, and what the sentence about it needs to know. */
export interface ArgumentProblemParameters extends SettingProblemParameters {
  "command-missing": { readonly known: readonly string[] };
  "command-unknown": { readonly command: string; readonly known: readonly string[] };
  "option-unknown": { readonly option: string; readonly known: readonly string[] };
  "option-repeated": { readonly option: string };
  "value-missing": { readonly option: string };
  "value-unexpected": { readonly option: string };
  "workbook-missing": { readonly command: string };
  "several-workbooks": { readonly files: readonly string[] };
  "year-invalid": { readonly option: string; readonly text: string };
  "language-unknown": { readonly language: string; readonly known: readonly string[] };
  "part-unknown": { readonly part: string; readonly known: readonly string[] };
  "parts-without-out": Record<string, never>;
  "settings-malformed": { readonly text: string };
  "settings-file-malformed": { readonly file: string };
  "out-is-input": { readonly file: string };
  "json-is-input": { readonly file: string };
  "json-is-out": { readonly file: string };
  "sheet-unknown": { readonly sheet: string; readonly known: readonly string[] };
}

export type ArgumentProblemCode = keyof ArgumentProblemParameters;

/** A sentence for every problem. Total: a problem without its sentence does not compile. */
export type ArgumentProblemSentences = {
  readonly [Code in ArgumentProblemCode]: (parameters: ArgumentProblemParameters[Code]) => string;
};

/** The headings of the printed table. */
interface PrintedHeadings {
  readonly name: string;
  readonly status: string;
  readonly latest: string;
  readonly expected: string;
  readonly completedShare: string;
  readonly projection: string;
  readonly chance: string;
  readonly attainmentYear: string;
  /** The change per year that is required, and the best one on record. */
  readonly requiredAndBest: string;
}

/** What some tables say of the time that they have reached. */
interface TimelyTexts {
  readonly headings: { readonly withinYear: string; readonly awaited: string };
  readonly withinYear: (period: string, completed: string, status: string) => string;
}

/** What the command line says beside the messages that it shares with the pane. */
export interface CliTexts {
  /** The whole of `--help`. */
  readonly usage: string;
  /** One line after a problem with the arguments. */
  readonly usageHint: string;
  readonly problem: ArgumentProblemSentences;
  readonly headings: (targetYear: number) => PrintedHeadings;
  readonly tableTitle: (sheet: string, range: string) => string;
  /** A value with the year in which it was observed, and how final it is where that is known. */
  readonly latest: (quantity: string, year: number, dataStatus: string | null) => string;
  readonly timely: TimelyTexts;
  /** In the place of the year of attainment: the target is met already, or is not within sight. */
  readonly isMet: string;
  readonly notInSight: Readonly<Record<"never-at-this-pace" | "too-far-ahead", string>>;
  /** How many indicators stand where; statuses without an indicator are not among the counts. */
  readonly counts: (indicators: number, counts: readonly (readonly [status: ShownStatus, count: number])[]) => string;
  /** Where a finding is: its first cells and how many there are in all. */
  readonly cells: (sheet: string, first: readonly string[], total: number) => string;
  readonly noIssues: string;
  /** Issues that somebody has verified or ignored, and that are not listed. */
  readonly decided: (count: number) => string;
  /** Issues whose reviews hold no longer. */
  readonly lapsed: (count: number) => string;
  readonly issueCounts: (errors: number, warnings: number, notes: number) => string;
  readonly written: (file: string) => string;
  /** The workbook already says all this, so its copy is the same file. */
  readonly copiedUnchanged: (file: string) => string;
  /** No sheet holds a table that can be written beside. */
  readonly copiedWithoutPlace: (file: string) => string;
  readonly progress: (stage: "reading" | "writing", percent: number) => string;
  /** Ctrl-C, at whatever moment: files that were complete by then are there. */
  readonly interrupted: string;
  /** Something that should never happen; `detail` is what the program knows of it. */
  readonly bug: (detail: string) => string;
}
