import type { ApiObject, Call } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import type { BookTable } from "../book/book-parts";
import type { BookSheet } from "../book/book-sheet";
import { intersect } from "../book/rectangle";
import { itemNotFound } from "../host-error";
import { rangeArgument } from "./range-argument";
import { tableType } from "./table";

/** The tables of the workbook (`sheet` null) or of one sheet. */
export interface TableScope {
  readonly sheet: BookSheet | null;
}

export const tableCollection: ApiType<TableScope> = {
  name: "TableCollection",
  properties: { count: { since: "1.1", evidence: "documented", get: (scope, call) => tablesOf(scope, call).length } },
  items: (scope, call) => tablesOf(scope, call).map(({ id }) => bind(tableType, id)),
  item: (scope, call) => found(find(scope, call), call),
  methods: {
    add: { since: "1.1", evidence: "documented", note: "only with headers in the range", run: add },
    getCount: { since: "1.4", evidence: "documented", run: (scope, call) => tablesOf(scope, call).length },
    getItemAt: {
      since: "1.1",
      evidence: "documented",
      run: (scope, call) => found(tablesOf(scope, call)[call.wholeNumber(0)], call),
    },
    getItemOrNullObject: {
      since: "1.4",
      evidence: "documented",
      run: (scope, call) => {
        const table = find(scope, call);
        return table === undefined ? null : bind(tableType, table.id);
      },
    },
  },
};

function add(scope: TableScope, call: Call): ApiObject {
  const { sheet, area } = rangeArgument(call, 0, scope.sheet ?? call.book.activeSheet);
  const isTaken = call.book.tables.some((table) => table.sheet === sheet.id && intersect(table.range, area) !== null);
  if (isTaken || !call.flag(1)) throw call.invalid();
  const number = call.book.nextNumber();
  const table: BookTable = {
    id: `{table-${number}}`,
    name: `Table${number}`,
    sheet: sheet.id,
    range: area,
    hasHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
  };
  call.book.tables = [...call.book.tables, table];
  return bind(tableType, table.id);
}

/** By name or id. */
function find(scope: TableScope, call: Call): BookTable | undefined {
  const key = call.text(0);
  return tablesOf(scope, call).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

function tablesOf({ sheet }: TableScope, { book }: Call): readonly BookTable[] {
  return book.tables.filter((table) => sheet === null || table.sheet === sheet.id);
}

function found(table: BookTable | undefined, call: Call): ApiObject {
  if (table === undefined) throw itemNotFound(call.location);
  return bind(tableType, table.id);
}
