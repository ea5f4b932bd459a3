import type { Grid } from "./grid";
import type { Issue } from "./issue";
import { issueOfSheet } from "./issue-at";
import { readByRegion } from "./read-by-region";
import { readByRowYear } from "./read-by-row-year";
import { readIndicatorByYear, type TableReading } from "./read-indicator-by-year";
import type { Table } from "./table";
import { isBlank } from "./value-at";

/** One reader for each family of layouts, those that ask for more before those that ask for less. */
const layoutReaders: readonly ((grid: Grid) => TableReading | null)[] = [
  readByRowYear,
  readByRegion,
  readIndicatorByYear,
];

/** The tables of a sheet, and what could not be read. */
export interface TablesReading {
  /** In the order of the sheet; none of their cells is read twice. */
  readonly tables: readonly Table[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the indicator tables of a sheet: what is where, nothing judged. Where several layouts find a table, the one with most rows
 * is read; where they find the same one, the layout that asks for more.
 *
 * @returns  no table only with an issue that says why; what could not be read is an issue too
 */
export const readTables = (grid: Grid): TablesReading => {
  const readings = layoutReaders.flatMap((read) => read(grid) ?? []);
  const used = readings.reduce<TableReading | undefined>(better, undefined);
  if (used !== undefined) return { tables: used.table === null ? [] : [used.table], issues: used.issues };
  const isEmpty = grid.values.every((row) => row.every(isBlank));
  return { tables: [], issues: [issueOfSheet(grid, isEmpty ? "sheet-empty" : "no-table", {})] };
};

const better = (one: TableReading | undefined, other: TableReading): TableReading => {
  if (one === undefined) return other;
  if (one.table === null || other.table === null) return other.table === null ? one : other;
  return !overlap(one.table, other.table) && other.table.range.rows > one.table.range.rows ? other : one;
};

const overlap = ({ range: one }: Table, { range: other }: Table): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
