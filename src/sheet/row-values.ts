import type { EarlierFigure, Observation, Target, WithinYearFigure } from "../domain/indicator";
import { monthsOfYear } from "../domain/month";
import type { Year } from "../domain/year";
import { formatCellAddress } from "./cell-address";
import { cellsByPeriod, noPeriods } from "./cells-by-period";
import { CellsInRow } from "./cells-in-row";
import type { CellsByPeriod, CellsByYear } from "./placed-indicator";
import { markKey } from "./mark-key";
import { settleFigure, type Taken } from "./settle-figure";
import { settleTargets, type StatedTarget } from "./settle-targets";
import type { CellAddress, CellReading, NumberReading, TableRow, ValueColumn } from "./table";
import type { ValueSources } from "./value-sources";

/** A number that another one of the same year and kind contradicts. */
export interface Contradiction {
  readonly year: Year;
  readonly cell: CellAddress;
  readonly firstCell: CellAddress;
}

/** A target with the cell that states it. */
export interface TargetInCell {
  readonly target: Target;
  readonly cell: CellAddress;
}

/** A figure that a more final one has taken the place of, with its cell. */
export interface EarlierInCell {
  readonly figure: EarlierFigure;
  readonly cell: CellAddress;
}

/** The numbers of a row in their years: ascending, years distinct. */
export interface RowValues {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  /** Those of them that are bands. */
  readonly bands: readonly TargetInCell[];
  /** What the row states beside a target of the same year. */
  readonly otherTargets: readonly TargetInCell[];
  /** Targets that are left out, because their lower edge is the larger one. */
  readonly reversedBands: readonly TargetInCell[];
  /** Those of the other targets that their headings call further ones. */
  readonly furtherTargets: readonly TargetInCell[];
  readonly observationCells: CellsByYear;
  readonly targetCells: CellsByYear;
  /** Ascending by year and month. */
  readonly withinYear: readonly WithinYearFigure[];
  readonly withinYearCells: CellsByPeriod;
  /** Ascending by year. */
  readonly earlierFigures: readonly EarlierInCell[];
  /** The number under 基期; `"none"` where that cell says that there is none, `null` where it says nothing. */
  readonly statedBaseline: Observation | "none" | null;
  /** Of the years to which a mark moved a number, the year of its header. */
  readonly headedYears: ReadonlyMap<Year, Year>;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Takes the numbers of a row into their years. A star, or another mark, moves an actual to the year that the note gives it; of two
 * numbers that so come to stand in one year the first is kept. Where notes contradict, the marked number stands in no year. Of two
 * statuses of one figure the more final one is kept, and the other stands beside.
 */
export const rowValues = (row: TableRow, sources: ValueSources): RowValues => {
  const actuals: Taken<Observation>[] = [];
  const stated: StatedTarget[] = [];
  const withinYear: Taken<WithinYearFigure>[] = [];
  const earlier: Taken<EarlierFigure>[] = [];
  const contradictions: Contradiction[] = [];
  const take = <Figure extends EarlierFigure>(figures: Taken<Figure>[], figure: Taken<Figure>): Figure => {
    const settled = settleFigure(figures, figure, sources.baselineYears);
    if (settled.earlier !== null) earlier.push(settled.earlier);
    if (settled.isContradiction) contradictions.push(contradiction(row, figure, settled.standing));
    return settled.standing.value;
  };
  let headedYears = noMoves;
  let statedBaseline: Observation | "none" | null = null;
  for (const [index, reading] of row.cells.entries()) {
    const source = sources.columns[index];
    if (source === undefined || source === null) continue;
    if (source.isBaseline && saysNone.includes(reading.kind)) statedBaseline = "none";
    if (source.kind === "target") {
      stated.push(...targetsOf(reading, source));
      continue;
    }
    if (reading.kind !== "number") continue;
    const year = reading.mark === null ? source.year : yearOfMark(reading.mark, sources, source.year);
    if (year === null) continue;
    if (source.kind === "within-year") {
      const { throughMonth = monthsOfYear } = source;
      take(withinYear, {
        value: withStatus({ year, throughMonth, value: reading.value }, reading, source, sources),
        source,
      });
      continue;
    }
    if (year !== source.year) headedYears = new Map(headedYears).set(year, source.year);
    const value = withStatus({ year, value: reading.value }, reading, source, sources);
    const standing = take(actuals, { value, source });
    if (source.isBaseline) statedBaseline = standing;
  }
  const { targets, others, reversed } = settleTargets(stated);
  return {
    observations: ascending(actuals),
    targets: targets.map(({ value }) => value),
    bands: inCells(
      row,
      targets.filter(({ value }) => value.upper !== undefined),
    ),
    otherTargets: inCells(row, others),
    reversedBands: inCells(row, reversed),
    furtherTargets: inCells(
      row,
      others.filter(({ source }) => source.role === "further"),
    ),
    observationCells: cellsOf(row, actuals, sources.actualColumns),
    targetCells: cellsOf(row, targets, sources.targetColumns),
    withinYear: withinYear.length === 0 ? noFigures : withinYear.map(({ value }) => value).sort(byPeriod),
    withinYearCells: withinYear.length === 0 ? noPeriods : cellsOfPeriods(row, withinYear),
    earlierFigures: earlier.length === 0 ? noEarlier : earlierOf(row, earlier),
    statedBaseline,
    headedYears,
    contradictions: contradictions.length === 0 ? none : contradictions,
  };
};

const noMoves: ReadonlyMap<Year, Year> = new Map();

const saysNone: readonly CellReading["kind"][] = ["not-applicable", "missing", "below-unit"];

/** @returns `null` where the notes give the mark different years: none of them is guessed */
const yearOfMark = (mark: string, { marks }: ValueSources, headerYear: Year): Year | null => {
  const years = marks.get(markKey(mark))?.years ?? [];
  return years.length > 1 ? null : (years[0] ?? headerYear);
};

/** What a cell of targets states: a number, a band, or two of which the further one stands as in a column of its own. */
const targetsOf = (reading: CellReading, source: ValueColumn): readonly StatedTarget[] => {
  const { year } = source;
  if (reading.kind === "number") return [{ value: { year, value: reading.value }, source }];
  if (reading.kind === "band") return [{ value: { year, value: reading.lower, upper: reading.upper }, source }];
  if (reading.kind !== "two-targets") return noneStated;
  return [
    { value: { year, value: reading.deciding }, source },
    { value: { year, value: reading.further }, source: { ...source, role: "further" } },
  ];
};

const noneStated: readonly StatedTarget[] = [];

const noTargets: readonly TargetInCell[] = [];

const inCells = (row: TableRow, stated: readonly StatedTarget[]): readonly TargetInCell[] =>
  stated.length === 0 ? noTargets : stated.map(({ value, source }) => ({ target: value, cell: cellOf(row, source) }));

/** What stands in the cell is nearer than what a note or the header says. */
const withStatus = <Value extends Observation>(
  value: Value,
  { mark, dataStatus }: NumberReading,
  source: ValueColumn,
  { marks }: ValueSources,
): Value => {
  const ofMark = mark === null ? undefined : marks.get(markKey(mark))?.dataStatus;
  const status = dataStatus ?? ofMark ?? source.dataStatus;
  return status === undefined ? value : { ...value, dataStatus: status };
};

const noFigures: readonly WithinYearFigure[] = [];

const byPeriod = (one: WithinYearFigure, other: WithinYearFigure): number =>
  one.year === other.year ? one.throughMonth - other.throughMonth : one.year - other.year;

const cellsOfPeriods = (row: TableRow, taken: readonly Taken<WithinYearFigure>[]): CellsByPeriod =>
  cellsByPeriod(taken.map(({ value, source }) => [value, cellOf(row, source)]));

const noEarlier: readonly EarlierInCell[] = [];

const earlierOf = (row: TableRow, taken: readonly Taken<EarlierFigure>[]): readonly EarlierInCell[] =>
  taken
    .map(({ value, source }) => ({ figure: value, cell: cellOf(row, source) }))
    .sort((one, other) => one.figure.year - other.figure.year);

const none: readonly Contradiction[] = [];

const contradiction = (row: TableRow, later: Taken<EarlierFigure>, first: Taken<EarlierFigure>): Contradiction => ({
  year: later.value.year,
  cell: cellOf(row, later.source),
  firstCell: cellOf(row, first.source),
});

const cellOf = ({ row }: TableRow, source: ValueColumn): CellAddress =>
  formatCellAddress(source.row ?? row, source.column);

const ascending = (values: readonly Taken<Observation>[]): readonly Observation[] =>
  values.map(({ value }) => value).sort((one, other) => one.year - other.year);

/** @param usual  by year, the columns that most rows take their values from */
const cellsOf = (
  row: TableRow,
  values: readonly Taken<Observation>[],
  usual: ReadonlyMap<Year, number>,
): CellsByYear => {
  if (values.some(({ source }) => source.row !== undefined && source.row !== row.row))
    return new Map(values.map(({ value, source }) => [value.year, cellOf(row, source)]));
  const isUsual = values.every(({ value, source }) => usual.get(value.year) === source.column);
  return new CellsInRow(
    row.row,
    isUsual ? usual : new Map(values.map(({ value, source }) => [value.year, source.column])),
  );
};
