import type { Rectangle } from "./grid";
import type { CellAddress } from "./table";

/** A zero-based cell of a sheet. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The last row and column of an .xlsx sheet are 1,048,576 and XFD. @source Microsoft, "Excel specifications and limits" */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

const lettersInAlphabet = 26;
const codeBeforeA = "A".charCodeAt(0) - 1;

/**
 * The letters over a column.
 *
 * @param index  zero-based
 * @example columnName(27) // "AB"
 */
export const columnName = (index: number): string => {
  const left = Math.floor(index / lettersInAlphabet);
  const letter = String.fromCharCode(codeBeforeA + 1 + (index % lettersInAlphabet));
  return left === 0 ? letter : columnName(left - 1) + letter;
};

/**
 * @param row     zero-based
 * @param column  zero-based
 * @example formatCellAddress(6, 4) // "E7"
 */
export const formatCellAddress = (row: number, column: number): CellAddress => `${columnName(column)}${row + 1}`;

/**
 * A rectangle in A1 notation; a single cell without a colon.
 *
 * @example formatRange({ row: 2, column: 0, rows: 18, columns: 8 }) // "A3:H20"
 */
export const formatRange = ({ row, column, rows, columns }: Rectangle): string => {
  const first = formatCellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${formatCellAddress(row + rows - 1, column + columns - 1)}`;
};

/**
 * Reads A1 notation, lower case and `$` allowed, without a sheet.
 *
 * @returns  `null` where the text is no address or lies outside an .xlsx sheet
 * @example parseCellAddress("$E$7") // { row: 6, column: 4 }
 */
export const parseCellAddress = (text: string): Cell | null => {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column =
    Array.from(letters.toUpperCase()).reduce(
      (sum, letter) => sum * lettersInAlphabet + letter.charCodeAt(0) - codeBeforeA,
      0,
    ) - 1;
  const row = Number(digits) - 1;
  return row < rowLimit && column < columnLimit ? { row, column } : null;
};

/**
 * Reads a range in A1 notation, its corners in any order; a single cell is a range of one.
 *
 * @returns  `null` where the text is no range
 * @example parseRange("A3:H20") // { row: 2, column: 0, rows: 18, columns: 8 }
 */
export const parseRange = (text: string): Rectangle | null => {
  const [from, to, ...rest] = text.split(":").map(parseCellAddress);
  if (from === undefined || from === null || to === null || rest.length > 0) return null;
  const end = to ?? from;
  return {
    row: Math.min(from.row, end.row),
    column: Math.min(from.column, end.column),
    rows: Math.abs(from.row - end.row) + 1,
    columns: Math.abs(from.column - end.column) + 1,
  };
};
