import type { Observation } from "../domain/indicator";
import type { FunctionProblem } from "../messages/function-texts";
import { cellsOf, isAbsent, isBlank, readYear, textOf } from "./read-cells";

/**
 * The values of a range by the years of another, whichever way each of them lies. Where a figure is not there, its year has no value;
 * a text that is neither a number nor such a mark is told and not guessed at.
 *
 * @param ofTargets  whether the ranges are those of the targets, for the sentence
 * @returns          ascending by year, years distinct, values finite; or what is wrong
 * @example          readSeries([[2020], [2023]], [[0.62], [1.02]], false) // [{ year: 2020, value: 0.62 }, { year: 2023, value: 1.02 }]
 */
export const readSeries = (
  yearCells: unknown,
  valueCells: unknown,
  ofTargets: boolean,
): readonly Observation[] | FunctionProblem => {
  const years = cellsOf(yearCells);
  const values = cellsOf(valueCells);
  if (years.length !== values.length) {
    return { problem: "sizes-differ", parameters: { years: years.length, values: values.length, ofTargets } };
  }
  const byYear = new Map<number, Observation>();
  for (const [index, cell] of values.entries()) {
    if (isAbsent(cell)) continue;
    const entry = readEntry(years[index], cell, index + 1);
    if ("problem" in entry) return entry;
    if (byYear.has(entry.year)) return { problem: "year-repeated", parameters: { year: entry.year } };
    byYear.set(entry.year, entry);
  }
  return [...byYear.values()].sort((one, other) => one.year - other.year);
};

const readEntry = (yearCell: unknown, cell: unknown, position: number): Observation | FunctionProblem => {
  if (isBlank(yearCell)) return { problem: "year-missing", parameters: { position } };
  const year = readYear(yearCell);
  if (year === null) return { problem: "year-unreadable", parameters: { text: textOf(yearCell) } };
  if (typeof cell !== "number" || !Number.isFinite(cell)) {
    return { problem: "value-unreadable", parameters: { text: textOf(cell), year } };
  }
  return { year, value: cell };
};
