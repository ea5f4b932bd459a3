import { type Cell, formatCellAddress } from "./cell-address";
import type { RowSpan } from "./find-header-rows";
import type { Grid, Rectangle } from "./grid";
import { joinLines } from "./join-lines";
import { mergeAt, mergesInRows } from "./merged-cells";
import { readHeading, readHeadingCell } from "./read-heading";
import type { Column, ColumnMeaning } from "./table";
import { isBlank, numberFormatAt, valueAt } from "./value-at";

/** What stands over one column, from the top row of the header to its last. */
interface Stack {
  readonly column: number;
  readonly texts: readonly string[];
  /** The lowest cell with a text, or the last cell of the header. */
  readonly cell: Cell;
}

/** Reads the columns of a header; only those with a text over them. */
export const readHeader = (grid: Grid, rows: RowSpan): readonly Column[] => {
  const merges = mergesInRows(grid, rows.first, rows.last);
  const stacks = Array.from({ length: grid.range.columns }, (_, offset) =>
    stackAt(grid, merges, rows, grid.range.column + offset),
  );
  return carryRight(grid, merges, rows, stacks)
    .filter(({ texts }) => texts.length > 0)
    .map(({ column, texts, cell }) => ({
      column,
      header: joinLines(texts.join(" ")),
      headerCell: formatCellAddress(cell.row, cell.column),
      meaning: meaningOf(texts),
    }));
};

const stackAt = (grid: Grid, merges: readonly Rectangle[], rows: RowSpan, column: number): Stack => {
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
  if (typeof value === "string") return joinLines(value);
  const { meaning } = readHeadingCell(value, numberFormatAt(grid, row, column));
  if (meaning.kind === "actual" && meaning.year !== null) return String(meaning.year);
  return typeof value === "number" ? String(value) : "";
};

/**
 * The meaning of the texts together; where they say nothing together, that of the lowest, which stands next to the data.
 */
const meaningOf = (texts: readonly string[]): ColumnMeaning => {
  const together = readHeading(texts.join("")).meaning;
  return together.kind === "unknown" ? readHeading(texts.at(-1) ?? "").meaning : together;
};

/**
 * A year over 实际值 and 目标值 is often typed once and not merged: the columns right of it that lack what it says take it over.
 */
const carryRight = (
  grid: Grid,
  merges: readonly Rectangle[],
  rows: RowSpan,
  stacks: readonly Stack[],
): readonly Stack[] => {
  let carried = "";
  return stacks.map((stack) => {
    const isOpen =
      isBlank(valueAt(grid, rows.first, stack.column)) &&
      mergeAt(merges, { row: rows.first, column: stack.column }) === null;
    if (!isOpen) carried = stack.texts[0] ?? "";
    else if (complete(carried, stack.texts)) return { ...stack, texts: [carried, ...stack.texts] };
    else carried = "";
    return stack;
  });
};

/** One says the year and the other the kind of value. */
const complete = (upper: string, lower: readonly string[]): boolean => {
  const [above, below] = [readHeading(upper).meaning, readHeading(lower.join("")).meaning];
  if (above.kind !== "actual" && above.kind !== "target") return false;
  if (below.kind !== "actual" && below.kind !== "target") return false;
  return (above.year === null) !== (below.year === null);
};
