import type { Call } from "../api/api-object";
import type { BookTable } from "../book/book-parts";
import type { BookSheet } from "../book/book-sheet";
import type { Rectangle } from "../book/rectangle";
import { itemNotFound } from "../host-error";

/** @throws ItemNotFound where the table is gone */
export function currentTable(id: string, call: Call): BookTable {
  const table = call.book.tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw itemNotFound(call.location);
  return table;
}

export function sheetOf(table: BookTable, call: Call): BookSheet {
  const sheet = call.book.findSheet(table.sheet);
  if (sheet === undefined) throw itemNotFound(call.location);
  return sheet;
}

export function replaceTable(id: string, call: Call, change: (table: BookTable) => BookTable): void {
  call.book.tables = call.book.tables.map((table) => (table.id === id ? change(table) : table));
}

/** Without the header row and the total row. */
export function bodyOf({ range, hasHeaders, showTotals }: BookTable): Rectangle {
  const above = hasHeaders ? 1 : 0;
  return { ...range, row: range.row + above, rows: range.rows - above - (showTotals ? 1 : 0) };
}
