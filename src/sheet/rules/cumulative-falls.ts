import type { Observation, WithinYearFigure } from "../../domain/indicator";
import { monthsOfYear } from "../../domain/month";
import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** What adds up within a year cannot be less after more months of it. Only where the plan's catalogue says that it does add up. */
export const cumulativeFalls: RowRule = ({ placed }, { table }) => {
  const { withinYear, kind, observations } = placed.indicator;
  if (withinYear.length === 0 || kind !== "flow") return noIssues;
  return withinYear.flatMap((figure, index): readonly Issue[] => {
    const later = laterOfYear(figure, withinYear[index + 1], observations);
    if (later === undefined || later.value >= figure.value) return noIssues;
    const { year, throughMonth } = later;
    const cell = throughMonth === monthsOfYear ? placed.observationCells.get(year) : placed.withinYearCells.at(later);
    const parameters = { year, month: figure.throughMonth, value: figure.value, laterMonth: throughMonth };
    return cell === undefined
      ? noIssues
      : [issueAt(table.sheet, cell, "cumulative-falls", { ...parameters, later: later.value })];
  });
};

/** The figure of the next months, or that of the whole year. */
const laterOfYear = (
  { year }: WithinYearFigure,
  next: WithinYearFigure | undefined,
  observations: readonly Observation[],
): WithinYearFigure | undefined => {
  if (next?.year === year) return next;
  const whole = observations.find((observation) => observation.year === year);
  return whole === undefined ? undefined : { year, throughMonth: monthsOfYear, value: whole.value };
};
