import type { TrailStep } from "../../domain/trail-step";
import { isWithheld } from "../../domain/withheld";
import { formatNumber, formatPercent } from "../../messages/format-number";
import type { Messages } from "../../messages/messages";
import { sayAhead } from "../../messages/say-ahead";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import type { Figure } from "./figure";
import { sayFigure } from "./say-figure";

/**
 * How the latest figure of a part of a year stands against the time that has passed of it.
 *
 * @param trail  the sums behind it
 * @returns      none where the sheet has no such figure
 */
export function withinYearFigures(
  { indicator, assessment, withinYearCells }: AssessedIndicator,
  trail: readonly TrailStep[],
  messages: Messages,
): readonly Figure[] {
  if (indicator.withinYear.length === 0) return [];
  const { withinYear } = assessment;
  const texts = messages.withinYear;
  if (isWithheld(withinYear)) return [sayFigure(messages, messages.pane.detail.status, withinYear, String)];
  const { year, throughMonth } = withinYear;
  const quantity = (value: number) => messages.quantity(indicator, value);
  const share = (value: number) => formatPercent(value, 1);
  const trailOf = (figure: TrailStep["figure"]) => ({ trail: trail.find((step) => step.figure === figure) });
  const cell = withinYearCells.at(withinYear);
  return [
    sayFigure(messages, texts.value(texts.period(year, throughMonth)), withinYear.value, quantity, { cell }),
    sayFigure(messages, texts.annual(year, withinYear.isAnnualSet), withinYear.annual, quantity, trailOf("annual")),
    sayFigure(messages, texts.completedShare, withinYear.completedShare, share, trailOf("completedShare")),
    sayFigure(messages, texts.elapsedShare, withinYear.elapsedShare, share, trailOf("elapsedShare")),
    sayFigure(messages, texts.paceRatio, withinYear.paceRatio, (ratio) => formatNumber(ratio, 2), trailOf("paceRatio")),
    ...(trailOf("value").trail === undefined
      ? []
      : [sayFigure(messages, texts.ahead, sayAhead(withinYear, texts), String, trailOf("value"))]),
    sayFigure(messages, messages.pane.detail.status, texts.status[withinYear.status], String, trailOf("status")),
  ];
}
