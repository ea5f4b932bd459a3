import type { AssessmentSettings, WordingName } from "../domain/assessment";
import type { AssessedIndicator } from "./assessed-indicator";
import type { SheetLanguage } from "./annotation-headings";
import type { ShownStatus } from "./status-palette";

/** The words of an annotation. `sheet` knows where they go and how they look; `messages` knows what they say. */
export interface AnnotationWording {
  readonly language: SheetLanguage;
  readonly status: (status: ShownStatus, wording: WordingName) => string;
  /** What the status means by these settings, for the legend. */
  readonly statusMeaning: (status: ShownStatus, settings: AssessmentSettings) => string;
  /** One or two sentences on a row, beside its figures. */
  readonly explanation: (indicator: AssessedIndicator) => string;
  /** Stands where a figure is withheld. */
  readonly noFigure: string;
}
