import type { Book } from "../book";
import { parseAddress } from "../book/a1";
import type { BookName } from "../book/book-parts";
import type { BookSheet } from "../book/book-sheet";
import { CellRange } from "./cell-range";

/** The cells that a defined name stands for; a sheet's own names go before those of the workbook. */
export function namedRange(book: Book, name: string, sheet: BookSheet | null): CellRange | null {
  const isCalled = (candidate: BookName): boolean => candidate.name.toLowerCase() === name.toLowerCase();
  const found =
    book.names.find((candidate) => isCalled(candidate) && candidate.sheet === sheet?.id) ??
    book.names.find((candidate) => isCalled(candidate) && candidate.sheet === null);
  return found === undefined ? null : rangeOfName(book, found);
}

/** Null where the name stands for a constant or a formula. */
export function rangeOfName(book: Book, name: BookName): CellRange | null {
  const reference = parseAddress(name.formula.slice(1));
  const sheet = reference?.sheet == null ? undefined : book.findSheetByName(reference.sheet);
  return reference === null || sheet === undefined ? null : new CellRange(sheet, reference.range);
}
