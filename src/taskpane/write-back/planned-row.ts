import { isWithheld, type Withheld } from "../../domain/withheld";
import { formatNumber, formatPercent } from "../../messages/format-number";
import type { Messages } from "../../messages/messages";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { displayDecimals } from "../../sheet/display-decimals";
import { shownStatus } from "../../sheet/shown-status";
import type { ShownStatus } from "../../sheet/status-palette";

/** The figures that a row of the sheet will show, rounded as the sheet rounds them. */
export interface PlannedRow {
  readonly status: ShownStatus;
  readonly completedShare: string;
  readonly projection: string;
  readonly chance: string;
}

export function plannedRow({ indicator, assessment }: AssessedIndicator, messages: Messages): PlannedRow {
  const { standing, outlook } = assessment;
  const said = (value: number | Withheld, say: (value: number) => string) =>
    isWithheld(value) ? messages.noFigure : say(value);
  return {
    status: shownStatus(assessment),
    completedShare: said(isWithheld(standing) ? standing : standing.completedShare, (share) => formatPercent(share, 1)),
    projection: said(isWithheld(outlook) ? outlook : outlook.value, (value) =>
      formatNumber(value, displayDecimals(indicator)),
    ),
    chance: said(isWithheld(outlook) ? outlook : outlook.chance, (chance) => formatPercent(chance, 0)),
  };
}
