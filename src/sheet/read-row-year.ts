import type { DataStatus } from "../domain/data-status";
import type { Month } from "../domain/month";
import type { Year } from "../domain/year";
import type { Grid } from "./grid";
import { isOfValues } from "./is-of-values";
import { readHeadingCell } from "./read-heading";
import type { TargetRole, ValueKind } from "./table";
import { numberFormatAt, valueAt } from "./value-at";

/** What a row of a table is of whose years run down. */
export interface RowYear {
  readonly year: Year;
  readonly kind: ValueKind;
  /** Where the row is of a part of the year. */
  readonly throughMonth?: Month;
  /** How final its figures are, where its year says so: 2023年（初步数）. */
  readonly dataStatus?: DataStatus;
  /** Of targets, where its cell says one. */
  readonly role?: TargetRole;
}

/** Reads the year of a row from its cell in the column of years; `null` where nothing but a year would be one. */
export const readRowYear = (grid: Grid, row: number, column: number): RowYear | null => {
  const { meaning, isPure } = readHeadingCell(valueAt(grid, row, column), numberFormatAt(grid, row, column));
  if (!isPure || !isOfValues(meaning) || meaning.year === null) return null;
  const { kind, year, dataStatus } = meaning;
  const ofStatus = dataStatus === undefined ? {} : { dataStatus };
  if (kind === "within-year") return { year, kind, throughMonth: meaning.throughMonth, ...ofStatus };
  return meaning.role === undefined ? { year, kind, ...ofStatus } : { year, kind, role: meaning.role };
};
