import type { Book } from "../../host/book";
import type { BookSheet } from "../../host/book/book-sheet";
import { formattedText } from "./formatted-text";
import { enterText } from "../../host/book/enter-text";
import { intersect, isOnSheet, type Rectangle } from "../../host/book/rectangle";

/** Empties cells as the Delete key does; their looks stay. */
export function clearCells(book: Book, sheet: BookSheet, range: Rectangle): void {
  const used = sheet.usedRange();
  const filled = used && intersect(used, range);
  if (filled === null) return;
  book.actAs("user", () => {
    sheet.update("content", filled, (cell) => ({ ...cell, content: null, value: null }));
  });
}

/**
 * Enters a block of text, tabs between cells and line ends between rows, as if each had been typed.
 *
 * @returns the cells that were entered; nothing where the block does not fit on the sheet
 */
export function pasteText(
  book: Book,
  sheet: BookSheet,
  row: number,
  column: number,
  text: string,
): Rectangle | undefined {
  const lines = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const range = { row, column, rows: lines.length, columns: Math.max(...lines.map((line) => line.length)) };
  if (!isOnSheet(range)) return undefined;
  book.actAs("user", () => {
    sheet.update("content", range, (cell, atRow, atColumn) => {
      const entry = lines[atRow - row]?.[atColumn - column];
      return entry === undefined ? cell : { ...cell, ...enterText(entry, cell.numberFormat) };
    });
  });
  return range;
}

/** The cells as text, tabs between cells and line ends between rows. */
export function copyText(sheet: BookSheet, range: Rectangle): string {
  const used = sheet.usedRange();
  const filled = used && intersect(used, range);
  if (filled === null) return "";
  const lines: string[] = [];
  for (let row = filled.row; row < filled.row + filled.rows; row += 1) {
    const texts: string[] = [];
    for (let column = filled.column; column < filled.column + filled.columns; column += 1) {
      const cell = sheet.cell(row, column);
      texts.push(formattedText(cell.value, cell.numberFormat));
    }
    lines.push(texts.join("\t"));
  }
  return lines.join("\n");
}

/** Whether the protection of the sheet forbids to type into any of these cells. */
export function isForbidden(sheet: BookSheet, range: Rectangle): boolean {
  if (!sheet.protection.isProtected) return false;
  const used = sheet.usedRange();
  const known = used && intersect(used, range);
  // Cells outside the used range have the standard format, which is locked.
  if (known === null || known.rows * known.columns < range.rows * range.columns) return true;
  for (let row = known.row; row < known.row + known.rows; row += 1) {
    for (let column = known.column; column < known.column + known.columns; column += 1) {
      if (sheet.cell(row, column).format.locked) return true;
    }
  }
  return false;
}
