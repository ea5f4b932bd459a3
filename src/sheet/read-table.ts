import type { Grid } from "./grid";
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

/**
 * Reads the indicator table of a sheet: what is where, nothing judged. Where several layouts find a table, the one with most rows
 * is read; where they find the same one, the layout that asks for more.
 *
 * @returns  the table, or `null` with an issue that says why there is none; what could not be read is an issue too
 */
export const readTable = (grid: Grid): TableReading => {
  const readings = layoutReaders.flatMap((read) => read(grid) ?? []);
  const used = readings.reduce<TableReading | undefined>(better, undefined);
  if (used !== undefined) return used;
  const isEmpty = grid.values.every((row) => row.every(isBlank));
  return { table: null, issues: [issueOfSheet(grid, isEmpty ? "sheet-empty" : "no-table")] };
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
