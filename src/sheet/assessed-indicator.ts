import type { Assessment } from "../domain/assessment";
import type { PlacedIndicator } from "./placed-indicator";

/** A row of the sheet together with everything that is said of it. */
export interface AssessedIndicator extends PlacedIndicator {
  readonly assessment: Assessment;
}
