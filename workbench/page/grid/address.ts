import { oneCell, type Rectangle, rectangleBetween, sheetColumns, sheetRows } from "../../host/book/rectangle";

const LETTERS = 26;

/** @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** @example cellAddress(6, 1) // "B7" */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** @example rangeAddress({ row: 0, column: 0, rows: 2, columns: 2 }) // "A1:B2" */
export function rangeAddress(range: Rectangle): string {
  const { row, column, rows, columns } = range;
  if (rows === sheetRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/**
 * Reads what a person types into the address box.
 *
 * @returns nothing where it is no address of a cell or of a rectangle of cells
 * @example readAddress("b7") // { row: 6, column: 1, rows: 1, columns: 1 }
 */
export function readAddress(text: string): Rectangle | undefined {
  const [first, second, ...more] = text.trim().replaceAll("$", "").split(":").map(readCell);
  if (first === undefined || more.length > 0) return undefined;
  if (!text.includes(":")) return first;
  return second && rectangleBetween(first.row, first.column, second.row, second.column);
}

function readCell(text: string): Rectangle | undefined {
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const column = [...match[1].toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row < sheetRows && column < sheetColumns ? oneCell(row, column) : undefined;
}
