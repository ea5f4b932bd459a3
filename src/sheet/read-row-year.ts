import type { Year } from "../domain/year";
import type { Grid } from "./grid";
import { readHeadingCell } from "./read-heading";
import type { ValueColumn } from "./table";
import { numberFormatAt, valueAt } from "./value-at";

/** What a row of a table is of whose years run down. */
export interface RowYear {
  readonly year: Year;
  readonly kind: ValueColumn["kind"];
}

/** Reads the year of a row from its cell in the column of years; `null` where nothing but a year would be one. */
export const readRowYear = (grid: Grid, row: number, column: number): RowYear | null => {
  const { meaning, isPure } = readHeadingCell(valueAt(grid, row, column), numberFormatAt(grid, row, column));
  if (!isPure || (meaning.kind !== "actual" && meaning.kind !== "target") || meaning.year === null) return null;
  return { year: meaning.year, kind: meaning.kind };
};
