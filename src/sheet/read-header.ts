import { formatCellAddress } from "./cell-address";
import type { RowSpan } from "./find-header-rows";
import type { Grid, Rectangle } from "./grid";
import { isOfValues } from "./is-of-values";
import { joinLines } from "./join-lines";
import { mergeAt, mergesInRows } from "./merged-cells";
import { type HeaderStack, readHeaderStack } from "./read-header-stack";
import { readHeading } from "./read-heading";
import type { Column, ColumnMeaning } from "./table";
import type { SaidColumns } from "./said-columns";
import { meaningAsSaid } from "./sheet-corrections";
import { isBlank, valueAt } from "./value-at";

/** Reads the columns of a header; only those with a text over them. What a person says of a column is what it holds. */
export const readHeader = (grid: Grid, rows: RowSpan, said: SaidColumns): readonly Column[] => {
  const merges = mergesInRows(grid, rows.first, rows.last);
  const stacks = Array.from({ length: grid.range.columns }, (_, offset) =>
    joined(readHeaderStack(grid, merges, rows, grid.range.column + offset)),
  );
  const columns = carryRight(grid, merges, rows, stacks)
    .filter(({ texts }) => texts.length > 0)
    .map(({ column, texts, cell }): Column => {
      const stated = said.at(column, rows);
      return {
        column,
        header: joinLines(texts.join(" ")),
        headerCell: formatCellAddress(cell.row, cell.column),
        meaning: stated === null ? meaningOf(texts) : meaningAsSaid(stated, meaningOf(texts)),
      };
    });
  return withoutRivals(columns, ({ column }) => said.at(column, rows) !== null);
};

/** Of these a table has one column. */
const single: readonly ColumnMeaning["kind"][] = [
  "ordinal",
  "category",
  "entity",
  "unit",
  "direction",
  "lower-limit",
  "upper-limit",
];

/** Where a person says which column it is, the one that was headed so is none. */
const withoutRivals = (columns: readonly Column[], isSaid: (column: Column) => boolean): readonly Column[] => {
  const taken = new Set(columns.filter(isSaid).map(({ meaning }) => meaning.kind));
  return columns.map((column): Column =>
    !isSaid(column) && single.includes(column.meaning.kind) && taken.has(column.meaning.kind)
      ? { ...column, meaning: { kind: "unknown" } }
      : column,
  );
};

const joined = (stack: HeaderStack): HeaderStack => ({ ...stack, texts: stack.texts.map(joinLines) });

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
  stacks: readonly HeaderStack[],
): readonly HeaderStack[] => {
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
  if (!isOfValues(above) || !isOfValues(below)) return false;
  return (above.year === null) !== (below.year === null);
};
