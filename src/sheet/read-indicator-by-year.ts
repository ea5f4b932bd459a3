import { findAnnotation } from "./annotation-headings";
import { formatCellAddress } from "./cell-address";
import { type Draft, findDrafts } from "./find-drafts";
import { findHeaders } from "./find-headers";
import { findUndatedColumns } from "./find-undated-columns";
import type { Grid, Rectangle } from "./grid";
import { holdsNumber } from "./holds-number";
import { isOfValues } from "./is-of-values";
import type { Issue } from "./issue";
import { issueAt } from "./issue-at";
import type { FoundTable, LayoutReader, LayoutReading } from "./layout-reading";
import { issueOfUndated } from "./issue-of-undated";
import { undatedTable } from "./undated-table";
import { readNotes } from "./read-notes";
import type { Region } from "./region";
import type { AnnotationPlace, Column, TableNote } from "./table";

/** Reads tables whose rows are indicators and whose columns are years of actuals and targets, wherever they stand. */
export const readIndicatorByYear: LayoutReader = function* (region) {
  const headers = yield* findHeaders(region.grid, region.said);
  return {
    headers: headers.map(({ rows, hasNameHeading }) => ({ rows, hasKeyHeading: hasNameHeading, isOwnRow: null })),
    read: function* () {
      return readDrafts(region, yield* findDrafts(region.grid, headers));
    },
  };
};

const readDrafts = (region: Region, drafts: readonly Draft[]): LayoutReading => {
  const dated = drafts.filter(hasYears);
  const tables = dated
    .filter(({ rows }) => rows.some(({ isTotal }) => isTotal !== true))
    .map((draft) => ({
      table: tableOf(region, draft, drafts),
      issues: [...unreadableYears(region.grid, draft), ...namelessRows(region.grid, draft)],
    }));
  const undated = drafts
    .filter((draft) => !hasYears(draft) && hasUndatedFigures(region.grid, draft))
    .map((draft) => undatedTable(tableOf(region, draft, drafts), draft.spans.at(-1)?.last ?? draft.header.rows.last));
  return { tables, undated, whyNone: tables.length > 0 ? [] : whyNone(region.grid, drafts, dated) };
};

const whyNone = (grid: Grid, [first]: readonly Draft[], [empty]: readonly Draft[]): readonly Issue[] => {
  if (empty !== undefined) return [issueAtHeader(grid, empty, "header-without-rows")];
  return first === undefined ? [] : [issueAtHeader(grid, first, "no-year-columns"), ...unreadableYears(grid, first)];
};

const hasYears = ({ header }: Draft): boolean =>
  header.columns.some(({ meaning }) => isOfValues(meaning) && meaning.year !== null);

const hasUndatedFigures = (grid: Grid, { header, spans }: Draft): boolean =>
  spans.some((span) => findUndatedColumns(grid, header.columns, span).length > 0);

const tableOf = ({ grid, sheet }: Region, draft: Draft, drafts: readonly Draft[]): FoundTable => {
  const { header, rows } = draft;
  const lastRow = lastRowOf(draft);
  const annotation = findAnnotation(
    grid,
    { headerFirst: header.rows.first, headerLast: header.rows.last, last: lastRow },
    header.nameColumn + 1,
  );
  const columns = header.columns.map((column): Column =>
    isAnnotationColumn(annotation, column.column) ? { ...column, meaning: { kind: "annotation" } } : column,
  );
  return {
    sheet: sheet.sheet,
    range: rangeOf(draft, columns),
    layout: "indicator-by-year",
    headerRows: header.rows,
    columns,
    rows,
    notes: notesOf(grid, draft, drafts, annotation),
    annotation,
  };
};

const isAnnotationColumn = (annotation: AnnotationPlace | null, column: number): boolean =>
  annotation !== null &&
  column >= annotation.columns.column &&
  column < annotation.columns.column + annotation.columns.columns;

const lastRowOf = ({ header, rows }: Draft): number => rows.at(-1)?.row ?? header.rows.last;

const rangeOf = (draft: Draft, columns: readonly Column[]): Rectangle => {
  const { rows, nameColumn } = draft.header;
  const own = columns.filter(({ meaning }) => meaning.kind !== "annotation").map(({ column }) => column);
  const first = Math.min(nameColumn, own[0] ?? nameColumn);
  const last = Math.max(nameColumn, own.at(-1) ?? nameColumn);
  return { row: rows.first, column: first, rows: lastRowOf(draft) - rows.first + 1, columns: last - first + 1 };
};

/** Under and between the rows, then in the header and over it, up to what stands directly under the table above. */
const notesOf = (
  grid: Grid,
  draft: Draft,
  drafts: readonly Draft[],
  annotation: AnnotationPlace | null,
): readonly TableNote[] => {
  const { header } = draft;
  const tablesAbove = drafts.filter((other) => lastRowOf(other) < header.rows.first).map(lastRowWithNotes);
  const top = tablesAbove.reduce((row, last) => Math.max(row, last + 1), grid.range.row);
  const over = Array.from({ length: header.rows.last + 1 - top }, (_, offset) => header.rows.last - offset);
  const columns = { first: header.firstColumn, last: header.lastColumn };
  return [...readNotes(grid, draft.textRows, columns, annotation), ...readNotes(grid, over, columns, annotation)];
};

const lastRowWithNotes = (draft: Draft): number => {
  const textRows = new Set(draft.textRows);
  let last = lastRowOf(draft);
  while (textRows.has(last + 1)) last += 1;
  return last;
};

/** A column of values whose year cannot be read; one without any number holds something else and is no loss. */
const unreadableYears = (grid: Grid, { header, spans }: Draft): readonly Issue[] =>
  header.columns
    .filter(
      ({ column, meaning }) =>
        isOfValues(meaning) && meaning.year === null && spans.some((span) => holdsNumber(grid, column, span)),
    )
    .map(({ header: text, headerCell }) => issueOfUndated(grid.sheet, headerCell, text));

const namelessRows = (grid: Grid, { header, rowsWithoutName }: Draft): readonly Issue[] =>
  rowsWithoutName.map((row) => issueAt(grid.sheet, formatCellAddress(row, header.nameColumn), "row-without-name", {}));

const issueAtHeader = (grid: Grid, { header }: Draft, code: "header-without-rows" | "no-year-columns"): Issue => {
  const cell = header.columns.find(({ column }) => column === header.nameColumn)?.headerCell;
  return issueAt(grid.sheet, cell ?? formatCellAddress(header.rows.last, header.nameColumn), code, {});
};
