import { formatCellAddress, formatRange } from "./cell-address";
import type { KeyedHeader } from "./find-keyed-headers";
import { findSampleLabel } from "./find-sample-label";
import type { Grid, Rectangle } from "./grid";
import type { Issue } from "./issue";
import { issueAt } from "./issue-at";
import type { TableReading } from "./read-indicator-by-year";
import { readNotes } from "./read-notes";
import type { CellAddress, Column, Table, TableLayout, TableRow } from "./table";

/** A table with a key column as it is found, before it is settled which one is read. */
export interface KeyedDraft {
  readonly layout: TableLayout;
  readonly header: KeyedHeader;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly textRows: readonly number[];
  /** Columns of figures that no year is known of. */
  readonly undatedHeaderCells: readonly { readonly cell: CellAddress; readonly header: string }[];
  readonly issues: readonly Issue[];
  readonly hasYears: boolean;
}

/**
 * Settles which of the tables found is read: the one with most rows of the sheet, together with those that have the same columns,
 * as after a page break or side by side.
 *
 * @returns  `null` where none was found
 */
export const tableOfDrafts = (grid: Grid, drafts: readonly KeyedDraft[]): TableReading | null => {
  const [first] = drafts;
  if (first === undefined) return null;
  const parted = new Map<string, KeyedDraft[]>();
  for (const draft of drafts.filter(({ rows }) => rows.length > 0)) {
    const key = keyOf(draft);
    parted.set(key, [...(parted.get(key) ?? []), draft]);
  }
  const [used, ...others] = [...parted.values()].sort((one, other) => rowsIn(other) - rowsIn(one));
  if (used === undefined) {
    if (first.hasYears || first.undatedHeaderCells.length === 0) return null;
    const cell = formatCellAddress(first.header.rows.last, first.header.keyColumn);
    return { table: null, issues: [issueAt(grid.sheet, cell, "no-year-columns", {}), ...undated(grid, first)] };
  }
  const table = tableOf(grid, used);
  const issues = used.flatMap((draft) => [...undated(grid, draft), ...draft.issues]);
  return table === null ? null : { table, issues: [notAnnotated(table), ...severalTables(table, others), ...issues] };
};

const notAnnotated = ({ sheet, range, headerRows }: Table): Issue =>
  issueAt(sheet, formatCellAddress(headerRows.last, range.column), "layout-not-annotated", {});

const keyOf = ({ columns, layout, rows }: KeyedDraft): string =>
  [layout, rows[0]?.name ?? "", ...columns.map(({ header }) => header)].join("\n");

const rowsIn = (drafts: readonly KeyedDraft[]): number =>
  drafts.reduce((count, { rows }) => count + new Set(rows.map(({ row }) => row)).size, 0);

const undated = (grid: Grid, { undatedHeaderCells }: KeyedDraft): readonly Issue[] =>
  undatedHeaderCells.map(({ cell, header }) => issueAt(grid.sheet, cell, "year-unreadable", { header }));

const tableOf = (grid: Grid, drafts: readonly KeyedDraft[]): Table | null => {
  const [first] = drafts;
  if (first === undefined) return null;
  const { header } = first;
  return {
    sheet: grid.sheet,
    index: 0,
    grid,
    range: rangeOf(drafts),
    layout: first.layout,
    headerRows: header.rows,
    columns: drafts.length === 1 || isBelow(drafts) ? first.columns : drafts.flatMap(({ columns }) => columns),
    rows: drafts.flatMap(({ rows }) => rows),
    notes: drafts.flatMap(({ textRows, header: { keyColumn, lastColumn } }) =>
      readNotes(grid, textRows, { first: keyColumn, last: lastColumn }, null),
    ),
    sampleLabel: findSampleLabel(grid, header.rows.last),
    annotation: null,
  };
};

/** One under the other, in the same columns. */
const isBelow = (drafts: readonly KeyedDraft[]): boolean =>
  new Set(drafts.map(({ header }) => header.keyColumn)).size === 1;

const rangeOf = (drafts: readonly KeyedDraft[]): Rectangle => {
  const rows = drafts.flatMap(({ header, rows: own }) => [header.rows.first, header.rows.last, lastRowOf(own)]);
  const columns = drafts.flatMap(({ header, columns: own }) => [header.keyColumn, ...own.map(({ column }) => column)]);
  const row = rows.reduce((least, one) => Math.min(least, one), Infinity);
  const column = columns.reduce((least, one) => Math.min(least, one), Infinity);
  return {
    row,
    column,
    rows: rows.reduce((most, one) => Math.max(most, one), 0) - row + 1,
    columns: columns.reduce((most, one) => Math.max(most, one), 0) - column + 1,
  };
};

const lastRowOf = (rows: readonly TableRow[]): number =>
  rows.reduce(
    (last, { row, places }) => places.reduce((most, place) => Math.max(most, place.row ?? row), Math.max(last, row)),
    0,
  );

const severalTables = (used: Table, others: readonly (readonly KeyedDraft[])[]): readonly Issue[] => {
  const ranges = others.map(rangeOf);
  const [first] = ranges;
  if (first === undefined) return [];
  const parameters = { used: formatRange(used.range), others: ranges.map(formatRange) };
  return [issueAt(used.sheet, formatCellAddress(first.row, first.column), "several-tables", parameters)];
};
