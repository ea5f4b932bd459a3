import type { Assessment } from "../domain/assessment";
import { isWithheld } from "../domain/withheld";
import type { ShownStatus } from "./status-palette";

/** The status under which a row is counted, coloured and listed. */
export const shownStatus = ({ leading }: Pick<Assessment, "leading">): ShownStatus =>
  isWithheld(leading) ? "withheld" : leading;
