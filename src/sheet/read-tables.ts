import { formatCellAddress, formatRange } from "./cell-address";
import { findNeighbours } from "./find-neighbours";
import { findSampleLabel } from "./find-sample-label";
import type { Grid } from "./grid";
import { isAnnotatedLayout } from "./is-annotated-layout";
import type { Issue, IssueCode } from "./issue";
import { issueAt, issueOfSheet } from "./issue-at";
import type { TableReading } from "./layout-reading";
import { finish, type Portions } from "./portions";
import { readListTables } from "./read-list-tables";
import { readRegion } from "./read-region";
import { nothingSaid } from "./said-columns";
import type { Table } from "./table";
import { isBlank } from "./value-at";
import { withoutLegend } from "./without-legend";

/** The tables of a sheet, and what could not be read. */
export interface TablesReading {
  /** By their first rows, then from left to right; none of their cells is read twice. */
  readonly tables: readonly Table[];
  /** Headers over figures that no year is known of; tables without rows. */
  readonly undated: readonly Table[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the indicator tables of a sheet, whatever their layouts: what is where, nothing judged.
 *
 * @param said  what a person says of columns, against their headings
 * @returns     no table only with an issue that says why; what could not be read is an issue too
 */
export const readTables = (sheet: Grid, said = nothingSaid): TablesReading => finish(readTablesInPortions(sheet, said));

/** The same in portions, for who has other things to do as well. */
export function* readTablesInPortions(sheet: Grid, said = nothingSaid): Portions<TablesReading> {
  const { tables: inListTables, rest } = yield* readListTables(yield* withoutLegend(sheet), said);
  const {
    tables: others,
    undated: found,
    whyNone,
  } = yield* readRegion({ sheet: rest, grid: rest, carriedTitle: null, said });
  const readings = [...inListTables, ...others].sort(({ table: { range: one } }, { table: { range: other } }) =>
    one.row === other.row ? one.column - other.column : one.row - other.row,
  );
  const undated = found.map((table, index) => ({ ...table, grid: sheet, index, sampleLabel: null }));
  if (readings.length === 0) return { tables: [], undated, issues: whyNone.length > 0 ? whyNone : [nothingOn(sheet)] };
  const tables = tablesOf(sheet, readings);
  const leftOut = whyNone.filter(({ code }) => saysUndated.has(code));
  return { tables, undated, issues: [...withoutRoom(tables), ...readings.flatMap(({ issues }) => issues), ...leftOut] };
}

const saysUndated: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "year-unreadable",
  "year-not-calendar",
  "period-without-year",
]);

const nothingOn = (sheet: Grid): Issue => {
  const isEmpty = sheet.values.every((row) => row.every(isBlank));
  return issueOfSheet(sheet, isEmpty ? "sheet-empty" : "no-table", {});
};

/** A label over one table stands over those below it, too. */
const tablesOf = (sheet: Grid, readings: readonly TableReading[]): readonly Table[] => {
  let sampleLabel: string | null = null;
  let nextRow = sheet.range.row;
  return readings.map(({ table }, index) => {
    sampleLabel = findSampleLabel(sheet, { first: nextRow, last: table.headerRows.last }) ?? sampleLabel;
    nextRow = Math.max(nextRow, table.headerRows.last + 1);
    return { ...table, grid: sheet, index, sampleLabel };
  });
};

const withoutRoom = (tables: readonly Table[]): readonly Issue[] =>
  findNeighbours(tables)
    .filter(({ left }) => isAnnotatedLayout(left.layout))
    .map(({ left: { sheet, range, headerRows }, right }) =>
      issueAt(sheet, formatCellAddress(headerRows.last, range.column), "no-room-beside", {
        neighbour: formatRange(right.range),
      }),
    );
