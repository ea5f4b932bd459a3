import { formatCellAddress } from "./cell-address";
import type { KeyedHeader } from "./find-keyed-headers";
import type { Grid, Rectangle } from "./grid";
import { isOfValues } from "./is-of-values";
import type { Issue } from "./issue";
import { issueAt } from "./issue-at";
import type { FoundTable, LayoutReading, TableReading } from "./layout-reading";
import { issueOfUndated } from "./issue-of-undated";
import { readNotes } from "./read-notes";
import type { Region } from "./region";
import { undatedTable } from "./undated-table";
import type { CellAddress, Column, TableLayout, TableRow } from "./table";

/** A table with a key column as it is found, before it is settled which of them are one. */
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
 * Makes tables of what was found: those that have the same columns are one, as after a page break or side by side.
 */
export const tablesOfDrafts = (region: Region, drafts: readonly KeyedDraft[]): LayoutReading => {
  const parted = new Map<string, KeyedDraft[]>();
  for (const draft of drafts.filter(({ rows }) => rows.length > 0)) {
    const key = keyOf(draft);
    const known = parted.get(key);
    if (known === undefined) parted.set(key, [draft]);
    else known.push(draft);
  }
  const tables = [...parted.values()].flatMap((own) => readingOf(region, own));
  const undated = drafts
    .filter(isUndated)
    .map((draft) => undatedTable(tableOf(region, draft, [draft]), draft.header.body.last));
  return { tables, undated, whyNone: tables.length > 0 ? [] : whyNone(region.grid, drafts) };
};

const isUndated = ({ hasYears, undatedHeaderCells }: KeyedDraft): boolean => !hasYears && undatedHeaderCells.length > 0;

const readingOf = (region: Region, drafts: readonly KeyedDraft[]): readonly TableReading[] => {
  const [first] = drafts;
  if (first === undefined) return [];
  const table = tableOf(region, first, drafts);
  const issues = drafts.flatMap((draft) => [...undated(region.grid, draft), ...draft.issues]);
  return [{ table, issues: [notAnnotated(table), ...issues] }];
};

const whyNone = (grid: Grid, [first]: readonly KeyedDraft[]): readonly Issue[] => {
  if (first === undefined || !isUndated(first)) return [];
  const cell = formatCellAddress(first.header.rows.last, first.header.keyColumn);
  return [issueAt(grid.sheet, cell, "no-year-columns", {}), ...undated(grid, first)];
};

const notAnnotated = ({ sheet, range, headerRows }: FoundTable): Issue =>
  issueAt(sheet, formatCellAddress(headerRows.last, range.column), "layout-not-annotated", {});

const keyOf = ({ columns, layout, rows }: KeyedDraft): string =>
  [layout, rows[0]?.name ?? "", ...columns.filter(holdsValues).map(({ header }) => header)].join("\n");

const holdsValues = ({ meaning }: Column): boolean => isOfValues(meaning) || meaning.kind === "values";

const undated = (grid: Grid, { undatedHeaderCells }: KeyedDraft): readonly Issue[] =>
  undatedHeaderCells.map(({ cell, header }) => issueOfUndated(grid.sheet, cell, header));

const tableOf = ({ grid, sheet }: Region, first: KeyedDraft, drafts: readonly KeyedDraft[]): FoundTable => {
  const { header } = first;
  return {
    sheet: sheet.sheet,
    range: rangeOf(drafts),
    layout: first.layout,
    headerRows: header.rows,
    columns: drafts.length === 1 || isBelow(drafts) ? first.columns : drafts.flatMap(({ columns }) => columns),
    rows: drafts.flatMap(({ rows }) => rows),
    notes: drafts.flatMap(({ textRows, header: { keyColumn, lastColumn } }) =>
      readNotes(grid, textRows, { first: keyColumn, last: lastColumn }, null),
    ),
    annotation: null,
  };
};

/** One under the other, in the same columns. */
const isBelow = (drafts: readonly KeyedDraft[]): boolean =>
  new Set(drafts.map(({ header }) => header.keyColumn)).size === 1;

const rangeOf = (drafts: readonly KeyedDraft[]): Rectangle => {
  const rows = drafts.flatMap(({ header, rows: own }) => [header.rows.first, header.rows.last, lastRowOf(own)]);
  const columns = drafts.flatMap(({ header, columns: own }) => [
    header.keyColumn,
    ...own.filter(holdsValues).map(({ column }) => column),
  ]);
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
