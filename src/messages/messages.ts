import type { AssessmentSettings, AttainmentBand, StandingFlag, WordingName } from "../domain/assessment";
import type { DataStatus } from "../domain/data-status";
import type { IndicatorKind, Target } from "../domain/indicator";
import type { WithheldReason } from "../domain/withheld";
import type { AssessedIndicator } from "../sheet/assessed-indicator";
import type { Edit, LeftOut } from "../sheet/edit-plan";
import type { Issue, IssueCode, IssueParameters, Severity } from "../sheet/issue";
import type { ShownStatus } from "../sheet/status-palette";
import type { WorkbookError, WorkbookErrorCode, WorkbookErrorPlace } from "../workbook/workbook";
import type { AwaitedTexts } from "./awaited-texts";
import type { Language } from "./language";
import type { PaneTexts } from "./pane-texts";
import type { WithinYearTexts } from "./within-year-texts";

/** A sentence for every code of an issue. Total: a code without its sentence does not compile. */
export type IssueSentences = { readonly [Code in IssueCode]: (parameters: IssueParameters[Code]) => string };

/** What happened, where, and what to do next, for every refusal of a host or a file. */
export type WorkbookErrorSentences = Readonly<Record<WorkbookErrorCode, (place: WorkbookErrorPlace) => string>>;

export type StatusWords = Readonly<Record<ShownStatus, string>>;

/** Everything that the product says, in one language. */
export interface Messages {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  /** The words for the statuses that settings can choose among. */
  readonly statusWords: Readonly<Record<WordingName, StatusWords>>;
  readonly statusMeaning: (settings: AssessmentSettings) => Readonly<Record<ShownStatus, string>>;
  readonly flag: Readonly<Record<StandingFlag, string>>;
  readonly band: Readonly<Record<AttainmentBand, string>>;
  readonly kind: Readonly<Record<IndicatorKind, string>>;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly dataStatus: Readonly<Record<DataStatus, string>>;
  readonly withinYear: WithinYearTexts;
  readonly awaited: AwaitedTexts;
  readonly issue: (issue: Issue) => string;
  readonly edit: (edit: Edit) => string;
  /** What a plan leaves out although it was asked for, and what to do about it. */
  readonly leftOut: (left: LeftOut) => string;
  readonly workbookError: (error: WorkbookError) => string;
  /** Something that should never happen; the user can only report it and start again. */
  readonly bug: string;
  /** One or two sentences on a row, for the sheet. */
  readonly explanation: (indicator: AssessedIndicator) => string;
  /** A value of the indicator with its unit, at the decimals that it is shown with. */
  readonly quantity: (indicator: AssessedIndicator["indicator"], value: number) => string;
  /** A target in the same way; of a band both edges. */
  readonly target: (indicator: AssessedIndicator["indicator"], target: Target) => string;
  /** A difference of two values: percentages differ by percentage points. */
  readonly difference: (indicator: AssessedIndicator["indicator"], value: number) => string;
  /** Stands where a figure is withheld. */
  readonly noFigure: string;
  readonly pane: PaneTexts;
}
