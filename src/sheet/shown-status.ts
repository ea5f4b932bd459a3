import type { Assessment } from "../domain/assessment";
import { isWithheld } from "../domain/withheld";
import type { ShownStatus } from "./status-palette";

/** The status under which a row is counted, coloured and listed. */
export const shownStatus = (assessment: Assessment): ShownStatus =>
  isWithheld(assessment.standing) ? "withheld" : assessment.standing.status;
