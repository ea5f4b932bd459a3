import { compareFinality } from "../domain/compare-finality";
import type { DataStatus } from "../domain/data-status";
import type { Year } from "../domain/year";
import type { MarkMeaning } from "./read-mark-meanings";
import type { TableNote, ValueColumn } from "./table";
import { findRepeatedColumns, type RepeatedColumn } from "./value-columns";

/** What all notes of a table together say of the values with a mark. */
export interface MarkSense {
  /** The years that they give the values; several contradict one another. */
  readonly years: readonly Year[];
  readonly isEstimate: boolean;
  readonly dataStatus: DataStatus | null;
}

/** From where the values of a table's rows are taken; worked out once for all rows with the same places. */
export interface ValueSources {
  /** In the order of the readings of a row; `null` where a column only repeats an earlier one; of targets it stands beside it. */
  readonly columns: readonly (ValueColumn | null)[];
  readonly repeated: readonly RepeatedColumn[];
  /** The first column of each year, of actuals the first of the most final ones. */
  readonly actualColumns: ReadonlyMap<Year, number>;
  readonly targetColumns: ReadonlyMap<Year, number>;
  /** Years with a 基期 column. */
  readonly baselineYears: ReadonlySet<Year>;
  /** By `markKey`, what the table's notes say of values with a mark. */
  readonly marks: ReadonlyMap<string, MarkSense>;
}

/** @param columns  the places of a row */
export const valueSources = (columns: readonly ValueColumn[], notes: readonly TableNote[]): ValueSources => {
  const repeated = findRepeatedColumns(columns);
  const left = new Set(repeated.map(({ column }) => column));
  return {
    columns: columns.map((column) => (left.has(column) && column.kind !== "target" ? null : column)),
    repeated,
    actualColumns: firstByYear(columns.filter(({ kind }) => kind === "actual").sort(mostFinalFirst)),
    targetColumns: firstByYear(columns.filter(({ kind }) => kind === "target")),
    baselineYears: new Set(columns.filter(({ isBaseline }) => isBaseline).map(({ year }) => year)),
    marks: sensesOf(notes),
  };
};

const firstByYear = (columns: readonly ValueColumn[]): ReadonlyMap<Year, number> =>
  new Map([...columns].reverse().map(({ year, column }) => [year, column]));

const mostFinalFirst = (one: ValueColumn, other: ValueColumn): number =>
  compareFinality(other.dataStatus, one.dataStatus);

const sensesOf = (notes: readonly TableNote[]): ReadonlyMap<string, MarkSense> => {
  const senses = new Map<string, MarkSense>();
  for (const meaning of notes.flatMap(({ marks }) => marks)) {
    senses.set(
      meaning.mark,
      withMeaning(senses.get(meaning.mark) ?? { years: [], isEstimate: false, dataStatus: null }, meaning),
    );
  }
  return senses;
};

const withMeaning = ({ years, isEstimate, dataStatus }: MarkSense, meaning: MarkMeaning): MarkSense => ({
  years: meaning.year === null || years.includes(meaning.year) ? years : [...years, meaning.year],
  isEstimate: isEstimate || meaning.isEstimate,
  dataStatus: dataStatus ?? meaning.dataStatus ?? null,
});
