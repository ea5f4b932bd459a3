import type { ApiObject, Call } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import { enterText } from "../book/enter-text";
import { CellRange } from "./cell-range";
import { apiValue } from "./range-contents";
import { bodyOf, currentTable, replaceTable, sheetOf } from "./table-parts";

export interface RowOfTable {
  readonly table: string;
  /** Zero-based, within the body. */
  readonly index: number;
}

export const tableRow: ApiType<RowOfTable> = {
  name: "TableRow",
  identity: ({ index }) => ({ _Id: index }),
  properties: {
    index: { since: "1.1", evidence: "documented", get: ({ index }) => index },
    values: {
      since: "1.1",
      evidence: "documented",
      get: (row, call) => rangeOf(row, call).matrix(call.location, (cell) => apiValue(cell.value)),
    },
  },
  methods: {
    getRange: {
      since: "1.1",
      evidence: "documented",
      run: (row, call) => {
        const { sheet, area } = rangeOf(row, call);
        return call.make.range(sheet, area);
      },
    },
  },
};

/** The rows of a table's body, by the table's id. Rows are added at the end only; anywhere else is refused. */
export const tableRowCollection: ApiType<string> = {
  name: "TableRowCollection",
  properties: {
    count: { since: "1.1", evidence: "documented", get: (id, call) => bodyOf(currentTable(id, call)).rows },
  },
  items: (id, call) =>
    Array.from({ length: bodyOf(currentTable(id, call)).rows }, (_, index) => bind(tableRow, { table: id, index })),
  methods: {
    add: { since: "1.1", evidence: "documented", note: "at the end only; cells below are not moved", run: add },
    getItemAt: {
      since: "1.1",
      evidence: "documented",
      run: (id, call): ApiObject => {
        const index = call.wholeNumber(0);
        if (index < 0 || index >= bodyOf(currentTable(id, call)).rows) throw call.invalid();
        return bind(tableRow, { table: id, index });
      },
    },
  },
};

function add(id: string, call: Call): ApiObject {
  const table = currentTable(id, call);
  const rows = call.value(1);
  if (call.value(0) !== null || table.showTotals || !isMatrix(rows, table.range.columns)) throw call.invalid();
  const { range } = table;
  const added = { ...range, row: range.row + range.rows, rows: rows.length };
  new CellRange(sheetOf(table, call), added).change("content", call.location, (cell, row, column) => {
    const value = rows[row - added.row]?.[column - added.column];
    if (typeof value === "string") return { ...cell, ...enterText(value, cell.numberFormat) };
    return typeof value === "number" || typeof value === "boolean" ? { ...cell, content: value, value } : cell;
  });
  const first = bodyOf(table).rows;
  replaceTable(id, call, (current) => ({ ...current, range: { ...range, rows: range.rows + rows.length } }));
  return bind(tableRow, { table: id, index: first });
}

function isMatrix(value: unknown, columns: number): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((row: unknown) => Array.isArray(row) && row.length === columns);
}

function rangeOf({ table: id, index }: RowOfTable, call: Call): CellRange {
  const table = currentTable(id, call);
  const body = bodyOf(table);
  return new CellRange(sheetOf(table, call), { ...body, row: body.row + index, rows: 1 });
}
