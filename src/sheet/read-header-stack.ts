import type { Cell } from "./cell-address";
import type { RowSpan } from "./find-header-rows";
import type { Grid, Rectangle } from "./grid";
import { mergeAt } from "./merged-cells";
import { readHeadingCell } from "./read-heading";
import { isBlank, numberFormatAt, valueAt } from "./value-at";

/** What stands over one column, from the top row of the header to its last. */
export interface HeaderStack {
  readonly column: number;
  /** As they stand on the sheet, with their line ends. */
  readonly texts: readonly string[];
  /** The lowest cell with a text, or the last cell of the header. */
  readonly cell: Cell;
}

/** @param merges  those that touch the header */
export const readHeaderStack = (
  grid: Grid,
  merges: readonly Rectangle[],
  rows: RowSpan,
  column: number,
): HeaderStack => {
  const texts: string[] = [];
  let cell: Cell = { row: rows.last, column };
  let seen: Cell | null = null;
  for (let row = rows.first; row <= rows.last; row += 1) {
    const anchor: Cell = mergeAt(merges, { row, column }) ?? { row, column };
    if (anchor === seen) continue;
    seen = anchor;
    const text = headerText(grid, anchor);
    if (text === "") continue;
    texts.push(text);
    cell = anchor;
  }
  return { column, texts, cell };
};

const headerText = (grid: Grid, { row, column }: Cell): string => {
  const value = valueAt(grid, row, column);
  if (typeof value === "string") return isBlank(value) ? "" : value;
  const { meaning } = readHeadingCell(value, numberFormatAt(grid, row, column));
  if (meaning.kind === "actual" && meaning.year !== null) return String(meaning.year);
  return typeof value === "number" ? String(value) : "";
};
