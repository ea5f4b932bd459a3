import type { AssessmentSettings } from "../domain/assessment";
import type { AssessedIndicator } from "./assessed-indicator";

/** What a note on a status cell says; `sheet` knows on which cell. */
export interface NoteWording {
  /** How the status came about, some lines; `null` where there is none to explain. */
  readonly grounds: (indicator: AssessedIndicator, settings: AssessmentSettings) => string | null;
  /** The last line, by which the add-in knows its note again. */
  readonly signature: (checksum: string) => string;
}
