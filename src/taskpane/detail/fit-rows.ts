import type { Fits } from "../../domain/assessment";
import type { Indicator } from "../../domain/indicator";
import { isWithheld, type Withheld } from "../../domain/withheld";
import type { Year } from "../../domain/year";
import { formatPercent } from "../../messages/format-number";
import type { Messages } from "../../messages/messages";
import { sayChange } from "./say-change";

/** One figure of both lines, side by side. */
export interface FitRow {
  readonly label: string;
  readonly ols: string;
  readonly theilSen: string;
}

/** The figures of the two lines; none where neither could be fitted. */
export function fitRows(
  indicator: Indicator,
  { ols, theilSen }: Fits,
  targetYear: Year,
  messages: Messages,
): readonly FitRow[] {
  if (isWithheld(ols) && isWithheld(theilSen)) return [];
  const texts = messages.pane.detail;
  const change = ({ slope }: { readonly slope: number }) => sayChange(messages, indicator, slope);
  const lineValue = ({ value }: { readonly value: number }) => messages.quantity(indicator, value);
  const said = <Fit>(fit: Fit | Withheld, say: (fit: Fit) => string) =>
    isWithheld(fit) ? messages.noFigure : say(fit);
  return [
    { label: texts.slope, ols: said(ols, change), theilSen: said(theilSen, change) },
    { label: texts.fitValue(targetYear), ols: said(ols, lineValue), theilSen: said(theilSen, lineValue) },
    {
      label: texts.interval80,
      ols: said(ols, ({ interval80 }) =>
        said(interval80, ([lower, upper]) =>
          texts.interval(messages.quantity(indicator, lower), messages.quantity(indicator, upper)),
        ),
      ),
      theilSen: messages.noFigure,
    },
    {
      label: texts.fitChance,
      ols: said(ols, ({ probability }) => said(probability, (chance) => formatPercent(chance, 0))),
      theilSen: messages.noFigure,
    },
  ];
}
