import type { Target } from "../domain/indicator";
import type { Year } from "../domain/year";
import type { FunctionProblem } from "../messages/function-texts";
import { cellsOf, isAbsent, isBlank, readYear, textOf } from "./read-cells";

/** Reads a cell that is no number. @returns `null` where it says nothing of that sort */
export type CellReading = (year: Year, cell: unknown) => Target | null;

/** What a series is of, and what it takes beside one number for each year. */
interface SeriesForm {
  /** Whether the ranges are those of the targets, for the sentence. */
  readonly ofTargets: boolean;
  readonly readText?: CellReading;
  /** What two entries of one year are together; `null` or without it, a year has one value only. */
  readonly join?: (one: Target, other: Target) => Target | null;
}

/**
 * The values of a range by the years of another, whichever way each of them lies. Where a figure is not there, its year has no value;
 * a text that is neither a number nor such a mark is told and not guessed at.
 *
 * @returns  ascending by year, years distinct, values finite; or what is wrong
 * @example  readSeries([[2020], [2023]], [[0.62], [1.02]], { ofTargets: false }) // [{ year: 2020, value: 0.62 }, { year: 2023, value: 1.02 }]
 */
export const readSeries = (
  yearCells: unknown,
  valueCells: unknown,
  form: SeriesForm,
): readonly Target[] | FunctionProblem => {
  const years = cellsOf(yearCells);
  const values = cellsOf(valueCells);
  if (years.length !== values.length) {
    const parameters = { years: years.length, values: values.length, ofTargets: form.ofTargets };
    return { problem: "sizes-differ", parameters };
  }
  const byYear = new Map<Year, Target>();
  for (const [index, cell] of values.entries()) {
    if (isAbsent(cell)) continue;
    const entry = readEntry(years[index], cell, index + 1, form.readText);
    if ("problem" in entry) return entry;
    const earlier = byYear.get(entry.year);
    const joined = earlier === undefined ? entry : (form.join?.(earlier, entry) ?? null);
    if (joined === null) return { problem: "year-repeated", parameters: { year: entry.year } };
    byYear.set(entry.year, joined);
  }
  return [...byYear.values()].sort((one, other) => one.year - other.year);
};

const readEntry = (
  yearCell: unknown,
  cell: unknown,
  position: number,
  readText: CellReading | undefined,
): Target | FunctionProblem => {
  if (isBlank(yearCell)) return { problem: "year-missing", parameters: { position } };
  const year = readYear(yearCell);
  if (year === null) return { problem: "year-unreadable", parameters: { text: textOf(yearCell) } };
  if (typeof cell === "number" && Number.isFinite(cell)) return { year, value: cell };
  const read = readText?.(year, cell) ?? null;
  return read ?? { problem: "value-unreadable", parameters: { text: textOf(cell), year } };
};
