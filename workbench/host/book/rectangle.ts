/** A zero-based rectangle of cells. `rows` and `columns` are at least 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** @source https://support.microsoft.com/office/excel-specifications-and-limits: 1,048,576 rows by 16,384 columns. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const wholeSheet: Rectangle = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export function oneCell(row: number, column: number): Rectangle {
  return { row, column, rows: 1, columns: 1 };
}

/** @example rectangleBetween(2, 0, 0, 1) // { row: 0, column: 0, rows: 3, columns: 2 } */
export function rectangleBetween(row: number, column: number, otherRow: number, otherColumn: number): Rectangle {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}

/** The cells that both have, or null where they have none. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle that holds both. */
export function bound(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function isSameRectangle(a: Rectangle, b: Rectangle): boolean {
  return contains(a, b) && contains(b, a);
}

export function isOnSheet(range: Rectangle): boolean {
  return range.rows >= 1 && range.columns >= 1 && contains(wholeSheet, range);
}
