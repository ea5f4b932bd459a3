import type { Year } from "../domain/year";
import type { TableNote, ValueColumn } from "./table";
import { findRepeatedColumns, type RepeatedColumn } from "./value-columns";

/** From where the values of a table's rows are taken; worked out once for all rows with the same places. */
export interface ValueSources {
  /** In the order of the readings of a row; `null` where the column only repeats an earlier one. */
  readonly columns: readonly (ValueColumn | null)[];
  readonly repeated: readonly RepeatedColumn[];
  /** The first column of each year. */
  readonly actualColumns: ReadonlyMap<Year, number>;
  readonly targetColumns: ReadonlyMap<Year, number>;
  /** The year that the table's notes give to values marked with `*`; `null` where none does. */
  readonly starYear: Year | null;
}

/** @param columns  the places of a row */
export const valueSources = (columns: readonly ValueColumn[], notes: readonly TableNote[]): ValueSources => {
  const repeated = findRepeatedColumns(columns);
  const left = new Set(repeated.map(({ column }) => column));
  return {
    columns: columns.map((column) => (left.has(column) ? null : column)),
    repeated,
    actualColumns: firstByYear(columns.filter(({ kind }) => kind === "actual")),
    targetColumns: firstByYear(columns.filter(({ kind }) => kind === "target")),
    starYear: notes.find((note) => note.starYear !== null)?.starYear ?? null,
  };
};

const firstByYear = (columns: readonly ValueColumn[]): ReadonlyMap<Year, number> =>
  new Map([...columns].reverse().map(({ year, column }) => [year, column]));
