import type { ApiObject, Call } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import { itemNotFound } from "../host-error";
import { CellRange } from "./cell-range";
import { apiValue } from "./range-contents";
import { bodyOf, currentTable, sheetOf } from "./table-parts";

export interface ColumnOfTable {
  readonly table: string;
  /** Zero-based, within the table. */
  readonly index: number;
}

export const tableColumn: ApiType<ColumnOfTable> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { since: "1.1", evidence: "guessed", note: "counted from 1", get: ({ index }) => index + 1 },
    index: { since: "1.1", evidence: "documented", get: ({ index }) => index },
    name: { since: "1.1", evidence: "documented", get: (column, call) => nameOf(column, call) },
    values: {
      since: "1.1",
      evidence: "documented",
      get: (column, call) => wholeColumn(column, call).matrix(call.location, (cell) => apiValue(cell.value)),
    },
  },
  methods: {
    getDataBodyRange: {
      since: "1.1",
      evidence: "documented",
      run: ({ table: id, index }, call) => {
        const table = currentTable(id, call);
        const body = bodyOf(table);
        return call.make.range(sheetOf(table, call), { ...body, column: body.column + index, columns: 1 });
      },
    },
    getRange: {
      since: "1.1",
      evidence: "documented",
      run: (column, call) => {
        const { sheet, area } = wholeColumn(column, call);
        return call.make.range(sheet, area);
      },
    },
  },
};

/** The columns of a table, by its id. Adding and deleting columns is not here yet and is refused. */
export const tableColumnCollection: ApiType<string> = {
  name: "TableColumnCollection",
  properties: {
    count: { since: "1.1", evidence: "documented", get: (id, call) => currentTable(id, call).range.columns },
  },
  items: (id, call) =>
    Array.from({ length: currentTable(id, call).range.columns }, (_, index) => bind(tableColumn, { table: id, index })),
  item: (id, call) => {
    const key = call.value(0);
    const columns = Array.from({ length: currentTable(id, call).range.columns }, (_, index) => ({ table: id, index }));
    const found = columns.find((column) => column.index + 1 === key || nameOf(column, call) === key);
    if (found === undefined) throw itemNotFound(call.location);
    return bind(tableColumn, found);
  },
  methods: {
    getItemAt: {
      since: "1.1",
      evidence: "documented",
      run: (id, call): ApiObject => {
        const index = call.wholeNumber(0);
        if (index < 0 || index >= currentTable(id, call).range.columns) throw call.invalid();
        return bind(tableColumn, { table: id, index });
      },
    },
  },
};

function wholeColumn({ table: id, index }: ColumnOfTable, call: Call): CellRange {
  const table = currentTable(id, call);
  return new CellRange(sheetOf(table, call), { ...table.range, column: table.range.column + index, columns: 1 });
}

/** What the header cell says. */
function nameOf(column: ColumnOfTable, call: Call): string {
  const { sheet, area } = wholeColumn(column, call);
  return String(apiValue(sheet.cell(area.row, area.column).value));
}
