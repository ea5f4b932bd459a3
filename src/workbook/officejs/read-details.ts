import type { ListTable } from "../../sheet/grid";
import type { ExcelAccess } from "./excel-access";
import type { SheetDetails, SheetReading } from "./grid-of";
import { isErrorText } from "./host-content";
import { rangeAt, rectangleOf } from "./range-at";
import { partsOfRange, requestInParts, type RequestPart } from "./request-in-parts";

/** Bytes of an answer: of the type of a cell, of a row or column that is hidden or not, of a range's place; rounded up. */
const typeBytes = 12;
const lineBytes = 24;
const placeBytes = 400;

/**
 * Asks for what the first look at a sheet has shown to be there: types where a cell shows an error, each row where some are hidden
 * and some are not, the places of Excel's own tables. All of it shares a request, as far as its size allows; where there is nothing
 * of the kind, there is no request.
 *
 * @param beforeEach  called before each request; may throw
 */
export const readDetails = async (
  access: ExcelAccess,
  reading: SheetReading,
  beforeEach: () => void,
): Promise<SheetDetails> => {
  const { sheet, range, areRowsHidden, areColumnsHidden } = reading;
  const hasErrors = reading.values.some((line) => line.some(isErrorText));
  const types: (readonly unknown[])[] = [];
  const rows: number[] = areRowsHidden === true ? countedFrom(range.row, range.rows) : [];
  const columns: number[] = areColumnsHidden === true ? countedFrom(range.column, range.columns) : [];
  const listTables: ListTable[] = [];
  const parts = [
    ...(hasErrors ? typeParts(reading, types) : []),
    ...(areRowsHidden === null ? hiddenRowParts(reading, rows) : []),
    ...(areColumnsHidden === null ? [hiddenColumnPart(reading, columns)] : []),
    ...reading.listTables.map((table) => listTablePart(sheet, table, (placed) => listTables.push(placed))),
  ];
  await requestInParts(access, parts, { sheet }, beforeEach);
  return { types: hasErrors ? types : null, hiddenRows: rows, hiddenColumns: columns, listTables };
};

const countedFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);

const typeParts = ({ sheet, range }: SheetReading, types: (readonly unknown[])[]): readonly RequestPart[] =>
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

const hiddenRowParts = ({ sheet, range }: SheetReading, hidden: number[]): readonly RequestPart[] =>
  partsOfRange({ ...range, columns: 1 }, lineBytes * range.rows).map((part) => ({
    bytes: lineBytes * part.rows,
    queue: (context) => {
      const lines = rangeAt(context.workbook.worksheets.getItem(sheet), part).getRowProperties({ rowHidden: true });
      return () => {
        for (const [at, { rowHidden }] of lines.value.entries()) if (rowHidden === true) hidden.push(part.row + at);
      };
    },
  }));

const hiddenColumnPart = ({ sheet, range }: SheetReading, hidden: number[]): RequestPart => ({
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
