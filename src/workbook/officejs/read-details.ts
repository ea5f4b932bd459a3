import type { Grid, ListTable, Rectangle } from "../../sheet/grid";
import type { ExcelAccess } from "./excel-access";
import type { HostMatrix } from "./grid-rows";
import type { SheetFacts } from "./queue-facts";
import { rangeAt, rectangleOf } from "./range-at";
import { answerBytes, partsOfRange, requestInParts, type RequestPart } from "./request-in-parts";

/** Bytes of an answer: of the type of a cell, of a row or column that is hidden or not, of a range's place; rounded up. */
const typeBytes = 12;
const lineBytes = 24;
const placeBytes = 400;

/** What a sheet is asked for only where it holds something of the kind. */
export interface SheetDetails extends Pick<Grid, "hiddenRows" | "hiddenColumns" | "listTables"> {
  /** Words of Excel.RangeValueType, of the range that was asked for. */
  readonly types: HostMatrix;
}

/**
 * Asks for what the first look at a sheet has shown to be there: types where a cell shows an error, each row where some are hidden
 * and some are not, the places of Excel's own tables. All of it shares a request, as far as its size allows; where there is nothing
 * of the kind, there is no request.
 *
 * @param typed       where cells show what may be an error or text that looks like one; null where none does
 * @param beforeEach  called before each request; may throw
 */
export const readDetails = async (
  access: ExcelAccess,
  facts: SheetFacts,
  typed: Rectangle | null,
  beforeEach: () => void,
): Promise<SheetDetails> => {
  const { sheet, range, areRowsHidden, areColumnsHidden } = facts;
  const types: (readonly unknown[])[] = [];
  const rows: number[] = areRowsHidden === true ? countedFrom(range.row, range.rows) : [];
  const columns: number[] = areColumnsHidden === true ? countedFrom(range.column, range.columns) : [];
  const listTables: ListTable[] = [];
  const parts = [
    ...(typed === null ? [] : typeParts(sheet, typed, types)),
    ...(areRowsHidden === null ? hiddenRowParts(facts, rows) : []),
    ...(areColumnsHidden === null ? [hiddenColumnPart(facts, columns)] : []),
    ...facts.listTables.map((table) => listTablePart(sheet, table, (placed) => listTables.push(placed))),
  ];
  await requestInParts(access, parts, { sheet }, beforeEach, answerBytes);
  return { types, hiddenRows: rows, hiddenColumns: columns, listTables };
};

const countedFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);

const typeParts = (sheet: string, range: Rectangle, types: (readonly unknown[])[]): readonly RequestPart[] =>
  partsOfRange(range, typeBytes * range.rows * range.columns).map((part) => ({
    bytes: typeBytes * part.rows * part.columns,
    queue: (context) => {
      const cells = rangeAt(context.workbook.worksheets.getItem(sheet), part);
      cells.load("valueTypes");
      return () => {
        for (const [at, line] of cells.valueTypes.entries()) types[part.row - range.row + at] = line;
      };
    },
  }));

const hiddenRowParts = ({ sheet, range }: SheetFacts, hidden: number[]): readonly RequestPart[] =>
  partsOfRange({ ...range, columns: 1 }, lineBytes * range.rows).map((part) => ({
    bytes: lineBytes * part.rows,
    queue: (context) => {
      const lines = rangeAt(context.workbook.worksheets.getItem(sheet), part).getRowProperties({ rowHidden: true });
      return () => {
        for (const [at, { rowHidden }] of lines.value.entries()) if (rowHidden === true) hidden.push(part.row + at);
      };
    },
  }));

const hiddenColumnPart = ({ sheet, range }: SheetFacts, hidden: number[]): RequestPart => ({
  bytes: lineBytes * range.columns,
  queue: (context) => {
    const place = rangeAt(context.workbook.worksheets.getItem(sheet), { ...range, rows: 1 });
    const lines = place.getColumnProperties({ columnHidden: true });
    return () => {
      for (const [at, { columnHidden }] of lines.value.entries())
        if (columnHidden === true) hidden.push(range.column + at);
    };
  },
});

const listTablePart = (
  sheet: string,
  table: Omit<ListTable, "range">,
  take: (table: ListTable) => void,
): RequestPart => ({
  bytes: placeBytes,
  queue: (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItem(table.name).getRange().untrack();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return () => {
      take({ ...table, range: rectangleOf(range) });
    };
  },
});
