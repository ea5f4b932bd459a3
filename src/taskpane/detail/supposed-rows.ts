import type { Assessment } from "../../domain/assessment";
import { isWithheld, type Withheld } from "../../domain/withheld";
import { formatNumber, formatPercent } from "../../messages/format-number";
import type { Messages } from "../../messages/messages";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { sayChange } from "./say-change";

/** One figure as it is and as it would be. */
export interface SupposedRow {
  readonly label: string;
  readonly now: string;
  readonly then: string;
  /** Why there would be none. */
  readonly reason: string | null;
}

/** The figures that a value of the next year moves: standing, required pace, outlook. */
export function supposedRows(
  { indicator, assessment: now }: AssessedIndicator,
  { assessment: then }: AssessedIndicator,
  messages: Messages,
): readonly SupposedRow[] {
  const texts = messages.pane.detail;
  const quantity = (value: number) => messages.quantity(indicator, value);
  const row = (
    label: string,
    figureOf: (assessment: Assessment) => number | Withheld,
    say: (value: number) => string,
  ): SupposedRow => {
    const said = (figure: number | Withheld) => (isWithheld(figure) ? messages.noFigure : say(figure));
    const answer = figureOf(then);
    return {
      label,
      now: said(figureOf(now)),
      then: said(answer),
      reason: isWithheld(answer) ? messages.withheld[answer.withheld] : null,
    };
  };
  const rows = [
    row(texts.completedShare, standingFigure("completedShare"), (value) => formatPercent(value, 1)),
    row(texts.paceRatio, standingFigure("paceRatio"), (value) => formatNumber(value, 2)),
    row(texts.requiredPerYear, standingFigure("requiredPerYear"), (value) => sayChange(messages, indicator, value)),
  ];
  const { target } = then;
  if (isWithheld(target)) return rows;
  return [
    ...rows,
    row(texts.projection(target.year), outlookFigure("value"), quantity),
    row(texts.chance, outlookFigure("chance"), (value) => formatPercent(value, 0)),
  ];
}

const standingFigure =
  (figure: "completedShare" | "paceRatio" | "requiredPerYear") =>
  ({ standing }: Assessment): number | Withheld =>
    isWithheld(standing) ? standing : standing[figure];

const outlookFigure =
  (figure: "value" | "chance") =>
  ({ outlook }: Assessment): number | Withheld =>
    isWithheld(outlook) ? outlook : outlook[figure];
