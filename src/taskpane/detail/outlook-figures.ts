import type { Interval, Outlook } from "../../domain/assessment";
import type { TrailStep } from "../../domain/trail-step";
import { isWithheld } from "../../domain/withheld";
import { formatPercent } from "../../messages/format-number";
import type { Messages } from "../../messages/messages";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import type { Figure } from "./figure";
import { sayChange } from "./say-change";
import { sayFigure } from "./say-figure";

/**
 * Where the trend leads.
 *
 * @param trail  the sums behind the outlook
 */
export function outlookFigures(
  { indicator }: AssessedIndicator,
  outlook: Outlook,
  trail: readonly TrailStep[],
  messages: Messages,
): readonly Figure[] {
  const texts = messages.pane.detail;
  const quantity = (value: number) => messages.quantity(indicator, value);
  const interval = ([lower, upper]: Interval) => texts.interval(quantity(lower), quantity(upper));
  const trailOf = (figure: TrailStep["figure"]) => ({ trail: trail.find((step) => step.figure === figure) });
  const { band, bestYearlyGain: best } = outlook;
  const chance = (value: number) =>
    isWithheld(band) ? formatPercent(value, 0) : texts.chanceInBand(formatPercent(value, 0), messages.band[band]);
  return [
    sayFigure(messages, texts.projection(outlook.year), outlook.value, quantity, trailOf("projection")),
    sayFigure(messages, texts.interval80, outlook.interval80, interval, trailOf("interval80")),
    sayFigure(messages, texts.interval95, outlook.interval95, interval, trailOf("interval95")),
    sayFigure(messages, texts.chance, outlook.chance, chance, trailOf("chance")),
    sayFigure(messages, texts.attainmentYear, outlook.attainmentYear, String, trailOf("attainmentYear")),
    sayFigure(
      messages,
      texts.bestYearlyGain(best.fromYear, best.year),
      best.perYear,
      (value) => sayChange(messages, indicator, value),
      trailOf("bestYearlyGain"),
    ),
    sayFigure(
      messages,
      texts.requiredGain,
      outlook.requiredGain,
      (gain) => texts.requiredGains[gain],
      trailOf("requiredGain"),
    ),
    sayFigure(messages, texts.method, outlook.method, (method) =>
      texts.methodFrom(texts.methods[method], outlook.points),
    ),
  ];
}
