import { correctTable, keyOf } from "./correct-table";
import type { Grid } from "./grid";
import type { Issue } from "./issue";
import { issueOfSheet } from "./issue-at";
import type { TablesReading } from "./read-tables";
import { columnKey, isUncorrected, rowKey, type SheetCorrections } from "./sheet-corrections";
import type { Table } from "./table";
import { normaliseName } from "../domain/normalise-name";

/**
 * The tables of a sheet as a person says that they are to be read. What the corrections settle is no issue any more; a correction
 * whose row, column or name is not on the sheet is told and kept: it may come back.
 */
export const correctTables = (grid: Grid, reading: TablesReading, corrections: SheetCorrections): TablesReading => {
  if (isUncorrected(corrections)) return reading;
  const settled = new Set([...corrections.columns.map(({ heading }) => heading), ...corrections.excludedColumns]);
  const settledCells = new Set(
    reading.tables.flatMap(({ columns }) =>
      columns.filter(({ header }) => settled.has(columnKey(header))).map(({ headerCell }) => headerCell),
    ),
  );
  return {
    tables: reading.tables.map((table) => correctTable(table, corrections)),
    issues: [
      ...reading.issues.filter(({ code, cell }) => code !== "year-unreadable" || !settledCells.has(cell)),
      ...lapsedCorrections(grid, reading.tables, corrections),
    ],
  };
};

const lapsedCorrections = (grid: Grid, tables: readonly Table[], corrections: SheetCorrections): readonly Issue[] => {
  const headings = new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => columnKey(header))));
  const rowKeys = corrections.excludedRows.length === 0 ? new Set() : keysOfRows(tables);
  const names = corrections.names.length === 0 ? new Set() : namesIn(tables);
  return [
    ...[...corrections.columns.map(({ heading }) => heading), ...corrections.excludedColumns]
      .filter((heading) => !headings.has(heading))
      .map((heading) => lapsed(grid, "column", heading)),
    ...corrections.excludedRows
      .filter((row) => !rowKeys.has(keyOf(row)))
      .map(({ name, entity }) => lapsed(grid, "row", [entity, name].filter((part) => part !== "").join("·"))),
    ...corrections.names
      .filter(({ written }) => !names.has(written))
      .map(({ written }) => lapsed(grid, "name", written)),
  ];
};

const lapsed = (grid: Grid, what: "column" | "row" | "name", words: string): Issue =>
  issueOfSheet(grid, "correction-lapsed", { what, words });

const keysOfRows = (tables: readonly Table[]): ReadonlySet<unknown> =>
  new Set(tables.flatMap(({ layout, rows }) => rows.map((row) => keyOf(rowKey(layout, row)))));

const namesIn = (tables: readonly Table[]): ReadonlySet<unknown> =>
  new Set(tables.flatMap(({ rows }) => rows.map(({ name }) => normaliseName(name))));
