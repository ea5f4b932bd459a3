import type { AssessmentSettings } from "../domain/assessment";
import type { AssessedIndicator } from "./assessed-indicator";

/** The verdict of one method on one indicator, as a cell shows it. */
export interface SaidVerdict {
  readonly text: string;
  /** Whether it is among the conflicts with the plan path. */
  readonly disagrees: boolean;
}

/** The words of the sheet on which all methods stand side by side; `sheet` knows where they go and how they look. */
export interface MethodSheetWording {
  /** Made of the name of the sheet that was assessed; longer than Excel takes where that name is long. */
  readonly sheetName: (source: string) => string;
  readonly title: (source: string) => string;
  /** Over the indicator, its cell, the plan path, each method, and why they differ. */
  readonly headings: readonly string[];
  /** Of the plan path itself, whoever leads. */
  readonly planPath: (indicator: AssessedIndicator, settings: AssessmentSettings) => string;
  /** One for each method, in the order of the headings. */
  readonly verdicts: (indicator: AssessedIndicator) => readonly SaidVerdict[];
  /** Why methods disagree with the plan path; empty where none does. */
  readonly conflicts: (indicator: AssessedIndicator) => string;
}
