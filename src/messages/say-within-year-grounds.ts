import type { TrailStep } from "../domain/trail-step";
import { isWithheld } from "../domain/withheld";
import type { AssessedIndicator } from "../sheet/assessed-indicator";
import { cellsOfStep } from "../sheet/cells-of-step";
import { sayAhead } from "./say-ahead";
import { formatNumber } from "./format-number";
import type { Messages } from "./messages";
import type { NoteTexts } from "./note-texts";
import { shortenNumbers } from "./shorten-numbers";

/**
 * How the verdict on the figure of a part of a year came about, in four lines: the figure in its cell, what the whole year is to
 * bring, the one against the months that have passed, the threshold.
 *
 * @param trail  the sums behind it
 * @returns      none where nothing is judged
 */
export function sayWithinYearGrounds(
  assessed: AssessedIndicator,
  trail: readonly TrailStep[],
  { messages, notes }: { readonly messages: Messages; readonly notes: NoteTexts },
): readonly string[] {
  const { indicator, assessment, withinYearCells } = assessed;
  const { withinYear } = assessment;
  if (isWithheld(withinYear)) return [];
  const { year, throughMonth, value, dataStatus, annual, isAnnualSet, paceRatio, status } = withinYear;
  const isByPoints = trail.some((step) => step.figure === "value");
  const texts = messages.withinYear;
  const quantity = (one: number): string => messages.quantity(indicator, one);
  const figure =
    dataStatus === null ? quantity(value) : notes.ofStatus(quantity(value), messages.dataStatus[dataStatus]);
  const period = texts.period(year, throughMonth);
  const lines = trail.flatMap((step): readonly string[] => {
    const { figure: what, formula } = step;
    const numbers = shortenNumbers(step.numbers);
    if (what === "annual")
      return [
        notes.sum(texts.annual(year, isAnnualSet), quantity(annual), formula, numbers, cellsOfStep(step, assessed)),
      ];
    if (what === "value") return [notes.sum(texts.ahead, sayAhead(withinYear, texts), formula, numbers, [])];
    if (what === "paceRatio" && !isByPoints)
      return [notes.sum(texts.paceRatio, formatNumber(paceRatio, 2), formula, numbers, [])];
    return what === "status" ? [notes.decision(formula, numbers)] : [];
  });
  return [notes.withinYear(period, figure, withinYearCells.at(withinYear) ?? null, texts.status[status]), ...lines];
}
