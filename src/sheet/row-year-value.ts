import type { DataStatus } from "../domain/data-status";
import { readDataStatus } from "../domain/read-data-status";
import { toHalfWidth } from "../domain/to-half-width";
import type { RowYearLayout, RowYearValues } from "./find-row-year-layout";
import type { Grid } from "./grid";
import type { RowYear } from "./read-row-year";
import { readTargetRole } from "./read-target-role";
import { readValueKind } from "./read-value-kind";
import type { ValueColumn, ValueKind } from "./table";
import { textOf, valueAt } from "./value-at";

/** A cell of a table whose years run down. */
export interface RowYearPlace {
  readonly row: number;
  readonly column: RowYearValues;
  readonly dated: RowYear;
}

/**
 * What a cell holds. Whether it is a target its column's heading says, or else the row's word for it, or else the cell of the year;
 * how final it is the row's word says before the cell of the year, and no target is preliminary.
 *
 * @example rowYearValue(grid, layout, { row: 3, column, dated: { year: 2025, kind: "target" } }) // { year: 2025, kind: "target", role: "further" }
 */
export const rowYearValue = (
  grid: Grid,
  layout: RowYearLayout,
  { row, column, dated }: RowYearPlace,
): Pick<ValueColumn, "year" | "kind" | "role" | "throughMonth" | "dataStatus"> => {
  const { role: roleOfYear, dataStatus: statusOfYear, ...time } = dated;
  const kind =
    dated.kind === "within-year" ? dated.kind : (column.saysKind ?? saidKind(grid, layout, row) ?? dated.kind);
  if (kind === "target") {
    const role = column.role ?? readTargetRole(kindText(grid, layout, row)) ?? roleOfYear;
    return role === undefined ? { ...time, kind } : { ...time, kind, role };
  }
  const dataStatus = statusIn(grid, layout, row) ?? statusOfYear;
  return dataStatus === undefined ? { ...time, kind } : { ...time, kind, dataStatus };
};

const statusIn = (grid: Grid, { dataStatus }: RowYearLayout, row: number): DataStatus | null => {
  const text = dataStatus === null ? null : textOf(valueAt(grid, row, dataStatus));
  return text === null ? null : readDataStatus(text);
};

/** Of a part of a year only what was reached is read: 1—9月目标 is none of it. */
export const isTargetOfMonths = (grid: Grid, layout: RowYearLayout, { row, column, dated }: RowYearPlace): boolean =>
  dated.kind === "within-year" && (column.saysKind ?? saidKind(grid, layout, row)) === "target";

const saidKind = (grid: Grid, layout: RowYearLayout, row: number): ValueKind | null =>
  readValueKind(kindText(grid, layout, row));

/** In half width, without blanks; "" where no column says it. */
const kindText = (grid: Grid, { kind }: RowYearLayout, row: number): string =>
  kind === null ? "" : toHalfWidth(textOf(valueAt(grid, row, kind)) ?? "").replace(/\s/g, "");
