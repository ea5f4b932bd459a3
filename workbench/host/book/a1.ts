import { oneCell, rectangleBetween, sheetColumns, sheetRows, isOnSheet, type Rectangle } from "./rectangle";

/** A reference in A1 notation, read. `sheet` is null where the text names none. */
export interface SheetReference {
  readonly sheet: string | null;
  readonly range: Rectangle;
}

/** @example columnName(27) // "AB" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** @example cellAddress(6, 4) // "E7" */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Whole columns are `A:C`, whole rows `1:3`. @example rangeAddress({ row: 0, column: 0, rows: 2, columns: 2 }) // "A1:B2" */
export function rangeAddress(range: Rectangle): string {
  const lastRow = range.row + range.rows - 1;
  const lastColumn = range.column + range.columns - 1;
  if (range.rows === sheetRows && range.columns < sheetColumns)
    return `${columnName(range.column)}:${columnName(lastColumn)}`;
  if (range.columns === sheetColumns) return `${range.row + 1}:${lastRow + 1}`;
  const first = cellAddress(range.row, range.column);
  return range.rows === 1 && range.columns === 1 ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/** With its sheet, quoted where the name needs it. @example sheetAddress("A B", oneCell(0, 0)) // "'A B'!A1" */
export function sheetAddress(sheet: string, range: Rectangle): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${rangeAddress(range)}`;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`, with or without a sheet. @returns null where the text is none of these */
export function parseAddress(text: string): SheetReference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const range = match?.[3] === undefined ? null : parseRange(match[3].replaceAll("$", ""));
  if (match === null || range === null) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, range };
}

function parseRange(text: string): Rectangle | null {
  const range = parseCells(text) ?? parseColumns(text) ?? parseRows(text);
  return range !== null && isOnSheet(range) ? range : null;
}

function parseCells(text: string): Rectangle | null {
  const [, column, row, lastColumn, lastRow] = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(text) ?? [];
  if (column === undefined || row === undefined) return null;
  const first = oneCell(Number(row) - 1, columnIndex(column));
  if (lastColumn === undefined || lastRow === undefined) return first;
  return rectangleBetween(first.row, first.column, Number(lastRow) - 1, columnIndex(lastColumn));
}

function parseColumns(text: string): Rectangle | null {
  const [, first, last] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  return rectangleBetween(0, columnIndex(first), sheetRows - 1, columnIndex(last));
}

function parseRows(text: string): Rectangle | null {
  const [, first, last] = /^(\d+):(\d+)$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  return rectangleBetween(Number(first) - 1, 0, Number(last) - 1, sheetColumns - 1);
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
