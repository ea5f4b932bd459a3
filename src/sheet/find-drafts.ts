import { normaliseName } from "../domain/normalise-name";
import type { RowSpan } from "./find-header-rows";
import type { Header } from "./find-headers";
import { findSheetUnits } from "./find-sheet-units";
import type { Grid } from "./grid";
import type { Portions } from "./portions";
import { readBody } from "./read-body";
import { planRows } from "./row-plan";
import type { TableRow } from "./table";

/** A table as it is found, before it is settled which one is read. Rows are zero-based rows of the sheet. */
export interface Draft {
  readonly header: Header;
  /** Where its rows stand: below its header, and below each repetition of it. */
  readonly spans: readonly RowSpan[];
  readonly rows: readonly TableRow[];
  readonly rowsWithoutName: readonly number[];
  readonly textRows: readonly number[];
}

interface GrowingDraft extends Draft {
  readonly spans: RowSpan[];
  readonly rows: TableRow[];
  readonly rowsWithoutName: number[];
  readonly textRows: number[];
  readonly names: Set<string>;
}

/**
 * Finds the tables below the headers of a region, top down. A header that is repeated, as after a page break, goes on with the table above it,
 * unless its rows repeat a name: then it is a table of its own with the same columns.
 */
export function* findDrafts(grid: Grid, headers: readonly Header[]): Portions<readonly Draft[]> {
  const endOfGrid = grid.range.row + grid.range.rows;
  const latest = new Map<string, GrowingDraft>();
  const drafts: GrowingDraft[] = [];
  for (const [index, header] of headers.entries()) {
    const last = firstRowAfter(headers, index, endOfGrid) - 1;
    const draft = yield* draftOf(grid, header, { first: header.rows.last + 1, last }, headers.length > 1);
    const key = keyOf(header);
    const above = latest.get(key);
    if (above !== undefined && isDisjoint(above.names, draft.names)) {
      append(above, draft);
    } else {
      latest.set(key, draft);
      drafts.push(draft);
    }
  }
  return drafts;
}

/** Tables side by side share the rows of their headers. */
const firstRowAfter = (headers: readonly Header[], index: number, endOfGrid: number): number => {
  const own = headers[index]?.rows.first ?? endOfGrid;
  for (let next = index + 1; next < headers.length; next += 1) {
    const first = headers[next]?.rows.first ?? endOfGrid;
    if (first > own) return first;
  }
  return endOfGrid;
};

function* draftOf(grid: Grid, header: Header, span: RowSpan, isOneOfSeveral: boolean): Portions<GrowingDraft> {
  const body = yield* readBody(planRows(grid, header, findSheetUnits(grid, header)), span);
  return {
    header,
    spans: [span],
    rows: [...body.rows],
    rowsWithoutName: [...body.rowsWithoutName],
    textRows: [...body.textRows],
    names: new Set(isOneOfSeveral ? namesOf(body.rows) : []),
  };
}

/** A total may stand on every page. */
const namesOf = (rows: readonly TableRow[]): readonly string[] =>
  rows.filter(({ isTotal }) => isTotal !== true).map(({ name }) => normaliseName(name));

const keyOf = ({ columns }: Header): string => columns.map(({ column, header }) => `${column}:${header}`).join("\n");

const isDisjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  for (const name of other) if (one.has(name)) return false;
  return true;
};

const append = (draft: GrowingDraft, more: GrowingDraft): void => {
  for (const span of more.spans) draft.spans.push(span);
  for (const row of more.rows) draft.rows.push(row);
  for (const row of more.rowsWithoutName) draft.rowsWithoutName.push(row);
  for (const row of more.textRows) draft.textRows.push(row);
  for (const name of more.names) draft.names.add(name);
};
