import type { Call } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import type { BookTable } from "../book/book-parts";
import type { Rectangle } from "../book/rectangle";
import { itemNotFound } from "../host-error";
import { CellRange } from "./cell-range";
import { rangeArgument } from "./range-argument";
import { tableColumnCollection } from "./table-column-collection";
import { bodyOf, currentTable, replaceTable, sheetOf } from "./table-parts";
import { tableRowCollection } from "./table-row-collection";

/** A table, by its id: it may change between two uses. */
export const tableType: ApiType<string> = {
  name: "Table",
  identity: (id) => ({ Id: id }),
  properties: {
    id: { since: "1.1", evidence: "documented", get: (id) => id },
    name: {
      since: "1.1",
      evidence: "documented",
      get: (id, call) => currentTable(id, call).name,
      set: (id, value, call) => {
        if (typeof value !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(value)) throw call.invalid();
        replaceTable(id, call, (table) => ({ ...table, name: value }));
      },
    },
    showHeaders: { since: "1.1", evidence: "documented", get: (id, call) => currentTable(id, call).hasHeaders },
    showTotals: { since: "1.1", evidence: "documented", get: (id, call) => currentTable(id, call).showTotals },
    style: {
      since: "1.1",
      evidence: "documented",
      get: (id, call) => currentTable(id, call).style,
      set: (id, value, call) => {
        if (typeof value !== "string") throw call.invalid();
        replaceTable(id, call, (table) => ({ ...table, style: value }));
      },
    },
  },
  links: {
    columns: { since: "1.1", evidence: "documented", go: (id) => bind(tableColumnCollection, id) },
    rows: { since: "1.1", evidence: "documented", go: (id) => bind(tableRowCollection, id) },
    worksheet: {
      since: "1.2",
      evidence: "documented",
      go: (id, call) => call.make.worksheet(sheetOf(currentTable(id, call), call)),
    },
  },
  methods: {
    convertToRange: {
      since: "1.2",
      evidence: "documented",
      run: (id, call) => {
        const table = currentTable(id, call);
        removeTable(id, call);
        return call.make.range(sheetOf(table, call), table.range);
      },
    },
    delete: {
      since: "1.1",
      evidence: "documented",
      run: (id, call) => {
        const table = currentTable(id, call);
        new CellRange(sheetOf(table, call), table.range).change("content", call.location, (cell) => ({
          ...cell,
          content: null,
          value: null,
        }));
        removeTable(id, call);
      },
    },
    getDataBodyRange: { since: "1.1", evidence: "documented", run: (id, call) => part(id, call, bodyOf) },
    getHeaderRowRange: {
      since: "1.1",
      evidence: "documented",
      run: (id, call) =>
        part(id, call, (table) => {
          if (!table.hasHeaders) throw itemNotFound(call.location);
          return { ...table.range, rows: 1 };
        }),
    },
    getRange: { since: "1.1", evidence: "documented", run: (id, call) => part(id, call, ({ range }) => range) },
    resize: {
      since: "1.13",
      evidence: "documented",
      run: (id, call) => {
        const { area } = rangeArgument(call, 0, sheetOf(currentTable(id, call), call));
        replaceTable(id, call, (table) => ({ ...table, range: area }));
      },
    },
  },
};

function part(id: string, call: Call, area: (table: BookTable) => Rectangle): unknown {
  const table = currentTable(id, call);
  return call.make.range(sheetOf(table, call), area(table));
}

function removeTable(id: string, { book }: Call): void {
  book.tables = book.tables.filter((table) => table.id !== id);
}
