import type { Interval } from "../../domain/assessment";
import type { Fits } from "../../domain/fits/fits";
import type { Indicator } from "../../domain/indicator";
import { isWithheld, type Withheld } from "../../domain/withheld";
import { formatPercent } from "../../messages/format-number";
import type { Messages } from "../../messages/messages";
import { sayChange } from "./say-change";

/** What one fit says: how it changes in a year, where it leads, and how sure it claims to be. */
export interface FitRow {
  readonly label: string;
  readonly change: string;
  readonly value: string;
  readonly interval80: string;
  readonly chance: string;
}

interface Drawn {
  readonly value: number;
  readonly interval80?: Interval | Withheld;
  readonly probability?: number | Withheld;
}

/** One row for each fit that draws the past on; none where no line can be fitted at all. */
export function fitRows(indicator: Indicator, fits: Fits, messages: Messages): readonly FitRow[] {
  const { ols, theilSen, logLinear, cagr, drift } = fits;
  if (isWithheld(ols)) return [];
  const texts = messages.pane.detail;
  const perYear = (slope: number): string => sayChange(messages, indicator, slope);
  const rate = (ratio: number): string => texts.growthRate(formatPercent(ratio, 1));
  const said = <Answer>(answer: Answer | Withheld | undefined, say: (answer: Answer) => string): string =>
    answer === undefined || isWithheld(answer) ? messages.noFigure : say(answer);
  const row = <Fit extends Drawn>(label: string, fit: Fit | Withheld, change: (fit: Fit) => string): FitRow => {
    const drawn: Drawn | Withheld = fit;
    const [interval80, probability] = isWithheld(drawn) ? [drawn, drawn] : [drawn.interval80, drawn.probability];
    return {
      label,
      change: said(fit, change),
      value: said<Drawn>(drawn, ({ value }) => messages.quantity(indicator, value)),
      interval80: said(interval80, ([lower, upper]) =>
        texts.interval(messages.quantity(indicator, lower), messages.quantity(indicator, upper)),
      ),
      chance: said(probability, (chance) => formatPercent(chance, 0)),
    };
  };
  return [
    row(texts.ols, ols, ({ slope }) => perYear(slope)),
    row(texts.theilSen, theilSen, ({ slope }) => perYear(slope)),
    row(texts.logLinear, logLinear, (fit) => rate(fit.rate)),
    row(texts.cagr, cagr, (fit) => rate(fit.rate)),
    row(texts.drift, drift, (fit) => perYear(fit.perYear)),
  ];
}
