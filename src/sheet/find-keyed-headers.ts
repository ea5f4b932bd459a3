import { toHalfWidth } from "../domain/to-half-width";
import type { RowSpan } from "./find-header-rows";
import type { Grid } from "./grid";
import { mergeAt, mergesInRows } from "./merged-cells";
import { readHeading } from "./read-heading";
import { isBlank, textOf, valueAt } from "./value-at";

/** The header of a table whose rows are told apart by a key: a region, a year. */
export interface KeyedHeader {
  readonly rows: RowSpan;
  readonly keyColumn: number;
  /** The last column of the sheet that may belong to the table. */
  readonly lastColumn: number;
  /** Where the rows below it stand, up to the next header or the end of the sheet. */
  readonly body: RowSpan;
}

/** How the key of a table is recognised. */
export interface KeyKind {
  /** Tried on the heading in half width, without blanks. */
  readonly heading: RegExp;
  /** A heading that makes the row one of another layout. */
  readonly isForeign: (compactHeading: string) => boolean;
  /** Whether a row below the header is one of its rows. */
  readonly isDataRow: (grid: Grid, row: number, keyColumn: number) => boolean;
}

const longestHeading = 40;
const mostHeaderRows = 4;
/** Forms leave room between a header and its rows. */
const rowsToFirstData = 12;

/** @example compactHeading("地    区\nRegion") // "地区Region" */
export const compactHeading = (text: string): string =>
  text.length > longestHeading ? "" : toHalfWidth(text).replace(/_x000D_|\s/g, "");

/** Finds the headers of a kind, top down and from left to right. */
export const findKeyedHeaders = (grid: Grid, kind: KeyKind): readonly KeyedHeader[] => {
  const end = grid.range.row + grid.range.rows;
  const starts = Array.from(grid.values.keys(), (offset) => grid.range.row + offset).filter((row) =>
    isSeed(grid, row, kind),
  );
  return starts.flatMap((row, index) => {
    const next = starts.slice(index + 1).find((later) => later > row + 1) ?? end;
    const first = starts[index - 1] === row - 1 ? null : firstRowOf(grid, row, kind);
    return first === null ? [] : headersAt(grid, kind, { first, seed: row, next });
  });
};

const isSeed = (grid: Grid, row: number, { heading, isForeign }: KeyKind): boolean => {
  const values = grid.values[row - grid.range.row] ?? [];
  let hasKey = false;
  let filled = 0;
  for (const value of values) {
    if (isBlank(value)) continue;
    filled += 1;
    if (typeof value !== "string") continue;
    const text = compactHeading(value);
    if (isForeign(text)) return false;
    if (heading.test(text)) hasKey = true;
  }
  return hasKey && filled > 1;
};

/** Headings of groups may stand one row above a key that is not merged with it; a unit or a title there stands over the key. */
const firstRowOf = (grid: Grid, seed: number, { heading }: KeyKind): number => {
  const key = keyColumnsIn(grid, seed, heading)[0] ?? grid.range.column;
  const above = grid.values[seed - 1 - grid.range.row] ?? [];
  const filled = above.flatMap((value, offset) => (isBlank(value) ? [] : [grid.range.column + offset]));
  const areHeadings = above.every((value) => isBlank(value) || typeof value === "number" || isShortText(value));
  return filled.length > 1 && areHeadings && filled.every((column) => column > key) ? seed - 1 : seed;
};

const isShortText = (value: unknown): boolean =>
  typeof value === "string" && value.length <= longestHeading && !/[:：]/.test(value);

const keyColumnsIn = (grid: Grid, row: number, heading: RegExp): readonly number[] =>
  (grid.values[row - grid.range.row] ?? []).flatMap((value, offset) =>
    typeof value === "string" && heading.test(compactHeading(value)) ? [grid.range.column + offset] : [],
  );

interface Place {
  readonly first: number;
  readonly seed: number;
  /** The row of the next header, or the end of the sheet. */
  readonly next: number;
}

const headersAt = (grid: Grid, kind: KeyKind, place: Place): readonly KeyedHeader[] => {
  const [key, ...others] = keyColumnsIn(grid, place.seed, kind.heading);
  if (key === undefined) return [];
  const text = textOf(valueAt(grid, place.seed, key));
  const keys = [key, ...others.filter((column) => textOf(valueAt(grid, place.seed, column)) === text)];
  const endOfGrid = grid.range.column + grid.range.columns;
  return keys.flatMap((keyColumn, index) => {
    const lastColumn = (keys[index + 1] ?? endOfGrid) - 1;
    const firstData = findFirstData(grid, kind, place, keyColumn);
    if (firstData === null) return [];
    const last = lastHeaderRow(grid, place, { first: keyColumn + 1, last: lastColumn }, firstData);
    return [
      { rows: { first: place.first, last }, keyColumn, lastColumn, body: { first: firstData, last: place.next - 1 } },
    ];
  });
};

const findFirstData = (grid: Grid, kind: KeyKind, { seed, next }: Place, keyColumn: number): number | null => {
  const merges = mergesInRows(grid, seed, seed);
  const merge = mergeAt(merges, { row: seed, column: keyColumn });
  const below = merge === null ? seed + 1 : merge.row + merge.rows;
  const end = Math.min(next, below + rowsToFirstData);
  for (let row = below; row < end; row += 1) if (kind.isDataRow(grid, row, keyColumn)) return row;
  return null;
};

/** The last row above the data with anything over the columns right of the key. */
const lastHeaderRow = (grid: Grid, { first, seed }: Place, columns: RowSpan, firstData: number): number => {
  const end = Math.min(firstData, first + mostHeaderRows);
  let last = seed;
  for (let row = seed + 1; row < end; row += 1) {
    for (let column = columns.first; column <= columns.last; column += 1) {
      if (!isBlank(valueAt(grid, row, column))) last = row;
    }
  }
  return last;
};

/** The heading of a column that holds no values of an indicator, whatever stands in it. */
export const isFixedHeading = (text: string): boolean => {
  const { meaning } = readHeading(text);
  return !["actual", "target", "unknown"].includes(meaning.kind);
};
