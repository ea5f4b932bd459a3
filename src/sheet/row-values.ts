import type { Observation, Target, WithinYearFigure } from "../domain/indicator";
import { monthsOfYear } from "../domain/month";
import type { Year } from "../domain/year";
import { formatCellAddress } from "./cell-address";
import { cellsByPeriod, noPeriods } from "./cells-by-period";
import { CellsInRow } from "./cells-in-row";
import type { CellsByPeriod, CellsByYear } from "./placed-indicator";
import { markKey } from "./mark-key";
import type { CellAddress, CellReading, TableRow, ValueColumn } from "./table";
import type { ValueSources } from "./value-sources";

/** A number that another one of the same year and kind contradicts. */
export interface Contradiction {
  readonly year: Year;
  readonly cell: CellAddress;
  readonly firstCell: CellAddress;
}

/** The numbers of a row in their years: ascending, years distinct. */
export interface RowValues {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  /** What the row states beside a target of the same year. */
  readonly otherTargets: readonly Target[];
  readonly observationCells: CellsByYear;
  readonly targetCells: CellsByYear;
  /** Ascending by year and month. */
  readonly withinYear: readonly WithinYearFigure[];
  readonly withinYearCells: CellsByPeriod;
  /** The number under 基期; `"none"` where that cell says that there is none, `null` where it says nothing. */
  readonly statedBaseline: Observation | "none" | null;
  readonly contradictions: readonly Contradiction[];
}

/** A value and the column that it was taken from. */
interface Taken {
  readonly value: Observation;
  readonly source: ValueColumn;
}

/** A figure of a part of a year and the column that it was taken from. */
interface TakenWithinYear {
  readonly figure: WithinYearFigure;
  readonly source: ValueColumn;
}

/**
 * Takes the numbers of a row into their years. A star, or another mark, moves an actual to the year that the note gives it; of two
 * numbers that so come to stand in one year the first is kept. Where notes contradict, the marked number stands in no year.
 */
export const rowValues = (row: TableRow, sources: ValueSources): RowValues => {
  const actuals: Taken[] = [];
  const targets: Taken[] = [];
  const withinYear: TakenWithinYear[] = [];
  const contradictions: Contradiction[] = [];
  let statedBaseline: Observation | "none" | null = null;
  for (const [index, reading] of row.cells.entries()) {
    const source = sources.columns[index];
    if (source === undefined || source === null) continue;
    if (source.isBaseline && saysNone.includes(reading.kind)) statedBaseline = "none";
    if (reading.kind !== "number") continue;
    const isActual = source.kind === "actual";
    const year = isActual && reading.mark !== null ? yearOfMark(reading.mark, sources, source.year) : source.year;
    if (year === null) continue;
    if (source.kind === "within-year") {
      const { throughMonth = monthsOfYear } = source;
      withinYear.push({ figure: { year, throughMonth, value: reading.value }, source });
      continue;
    }
    const taken: Taken = { value: { year, value: reading.value }, source };
    const first = takeIn(isActual ? actuals : targets, taken);
    if (first.value.value !== reading.value) contradictions.push(contradiction(row, taken, first));
    if (source.isBaseline) statedBaseline = first.value;
  }
  return {
    observations: ascending(actuals),
    targets: ascending(targets),
    otherTargets: noTargets,
    observationCells: cellsOf(row, actuals, sources.actualColumns),
    targetCells: cellsOf(row, targets, sources.targetColumns),
    withinYear: withinYear.length === 0 ? noFigures : withinYear.map(({ figure }) => figure).sort(byPeriod),
    withinYearCells: withinYear.length === 0 ? noPeriods : cellsOfPeriods(row, withinYear),
    statedBaseline,
    contradictions: contradictions.length === 0 ? none : contradictions,
  };
};

const saysNone: readonly CellReading["kind"][] = ["not-applicable", "missing", "below-unit"];

/** @returns `null` where the notes give the mark different years: none of them is guessed */
const yearOfMark = (mark: string, { marks }: ValueSources, headerYear: Year): Year | null => {
  const years = marks.get(markKey(mark))?.years ?? [];
  return years.length > 1 ? null : (years[0] ?? headerYear);
};

const noTargets: readonly Target[] = [];

const noFigures: readonly WithinYearFigure[] = [];

const byPeriod = (one: WithinYearFigure, other: WithinYearFigure): number =>
  one.year === other.year ? one.throughMonth - other.throughMonth : one.year - other.year;

const cellsOfPeriods = (row: TableRow, taken: readonly TakenWithinYear[]): CellsByPeriod =>
  cellsByPeriod(taken.map(({ figure, source }) => [figure, cellOf(row, source)]));

const none: readonly Contradiction[] = [];

/** @returns what now stands for the year: the new value, or the one that was there */
const takeIn = (values: Taken[], taken: Taken): Taken => {
  const first = values.find(({ value }) => value.year === taken.value.year);
  if (first !== undefined) return first;
  values.push(taken);
  return taken;
};

const contradiction = (row: TableRow, later: Taken, first: Taken): Contradiction => ({
  year: later.value.year,
  cell: cellOf(row, later.source),
  firstCell: cellOf(row, first.source),
});

const cellOf = ({ row }: TableRow, source: ValueColumn): CellAddress =>
  formatCellAddress(source.row ?? row, source.column);

const ascending = (values: readonly Taken[]): readonly Observation[] =>
  values.map(({ value }) => value).sort((one, other) => one.year - other.year);

/** @param usual  by year, the columns that most rows take their values from */
const cellsOf = (row: TableRow, values: readonly Taken[], usual: ReadonlyMap<Year, number>): CellsByYear => {
  if (values.some(({ source }) => source.row !== undefined && source.row !== row.row))
    return new Map(values.map(({ value, source }) => [value.year, cellOf(row, source)]));
  const isUsual = values.every(({ value, source }) => usual.get(value.year) === source.column);
  return new CellsInRow(
    row.row,
    isUsual ? usual : new Map(values.map(({ value, source }) => [value.year, source.column])),
  );
};
