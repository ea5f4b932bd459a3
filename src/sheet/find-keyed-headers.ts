import { toHalfWidth } from "../domain/to-half-width";
import type { Cell } from "./cell-address";
import type { RowSpan } from "./find-header-rows";
import type { CellValue, Grid } from "./grid";
import { isOfValues } from "./is-of-values";
import type { FoundHeader } from "./layout-reading";
import { mergeAt, mergesInRows } from "./merged-cells";
import { endsPortion, type Portions } from "./portions";
import { readHeading } from "./read-heading";
import type { SaidColumns } from "./said-columns";
import type { ColumnStatement } from "./sheet-corrections";
import { isBlank, textOf, valueAt } from "./value-at";

/** The header of a table whose rows are told apart by a key: a region, a year. */
export interface KeyedHeader {
  readonly rows: RowSpan;
  readonly keyColumn: number;
  /** The first and the last column of the sheet that may belong to the table. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Where the rows below it stand, up to the next header or the end of the sheet. */
  readonly body: RowSpan;
}

/** How the key of a table is recognised. */
export interface KeyKind {
  readonly key: "entity" | "year";
  /** What a person says of columns goes before what their headings say. */
  readonly said: SaidColumns;
  /** Asked of the heading in half width, without blanks. */
  readonly isKeyHeading: (compactHeading: string) => boolean;
  /** Cells of headers that are blank where the key's heading should be. */
  readonly blankKeys?: readonly Cell[];
  /** A heading that makes the row one of another layout. */
  readonly isForeign: (compactHeading: string) => boolean;
  /** A person's word that does so. */
  readonly isForeignWord: (said: ColumnStatement) => boolean;
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
export function* findKeyedHeaders(grid: Grid, kind: KeyKind): Portions<readonly KeyedHeader[]> {
  const end = grid.range.row + grid.range.rows;
  const seeds = yield* findSeeds(grid, kind);
  return seeds.flatMap((seed, index) =>
    headersAt(grid, kind, { first: firstRowOf(grid, seed, kind), seed, next: seeds[index + 1] ?? end }),
  );
}

/** A key once more right below, as Region under 地区, belongs to the same header. */
function* findSeeds(grid: Grid, kind: KeyKind): Portions<readonly number[]> {
  const seeds: number[] = [];
  for (let row = grid.range.row; row < grid.range.row + grid.range.rows; row += 1) {
    if (endsPortion(row)) yield;
    if (!isSeed(grid, row, kind)) continue;
    const above = seeds.at(-1);
    if (above === undefined || row - above >= mostHeaderRows || hasDataBetween(grid, kind, above, row)) seeds.push(row);
  }
  return seeds;
}

const hasDataBetween = (grid: Grid, kind: KeyKind, above: number, below: number): boolean => {
  const key = keyColumnsIn(grid, above, kind)[0] ?? grid.range.column;
  for (let row = above + 1; row < below; row += 1) if (kind.isDataRow(grid, row, key)) return true;
  return false;
};

const isSeed = (grid: Grid, row: number, kind: KeyKind): boolean => {
  if (keyColumnsIn(grid, row, kind).length === 0) return false;
  const values = grid.values[row - grid.range.row] ?? [];
  const filled = values.filter((value) => !isBlank(value)).length;
  const fewest = kind.blankKeys?.some((cell) => cell.row === row) === true ? 1 : 2;
  return (
    filled >= fewest &&
    !values.some((value, offset) => isForeignAt(kind, { row, column: grid.range.column + offset }, value))
  );
};

const isForeignAt = ({ said, isForeign, isForeignWord }: KeyKind, { row, column }: Cell, value: CellValue): boolean => {
  if (typeof value !== "string" || isBlank(value)) return false;
  const word = wordOn(said, row, column);
  return word === null ? isForeign(compactHeading(value)) : isForeignWord(word);
};

const wordOn = (said: SaidColumns, row: number, column: number): ColumnStatement | null =>
  said.at(column, { first: row, last: row });

/** Headings of groups may stand one row above a key that is not merged with it; a unit or a title there stands over the key. */
const firstRowOf = (grid: Grid, seed: number, kind: KeyKind): number => {
  const key = keyColumnsIn(grid, seed, kind)[0] ?? grid.range.column;
  const above = grid.values[seed - 1 - grid.range.row] ?? [];
  const filled = above.flatMap((value, offset) => (isBlank(value) ? [] : [grid.range.column + offset]));
  const areHeadings = above.every((value) => isBlank(value) || typeof value === "number" || isShortText(value));
  return filled.length > 1 && areHeadings && filled.every((column) => column > key) ? seed - 1 : seed;
};

const isShortText = (value: unknown): boolean =>
  typeof value === "string" && value.length <= longestHeading && !/[:：]/.test(value);

const keyColumnsIn = (grid: Grid, row: number, kind: KeyKind): readonly number[] => {
  const saidKeys = kind.said.of(kind.key, row, grid.range).map(({ column }) => column);
  return saidKeys.length > 0
    ? saidKeys
    : headedKeysIn(grid, row, kind).filter((column) => wordOn(kind.said, row, column) === null);
};

const headedKeysIn = (grid: Grid, row: number, { isKeyHeading, blankKeys }: KeyKind): readonly number[] => {
  const headed = (grid.values[row - grid.range.row] ?? []).flatMap((value, offset) =>
    typeof value === "string" && isKeyHeading(compactHeading(value)) ? [grid.range.column + offset] : [],
  );
  return headed.length > 0 ? headed : (blankKeys ?? []).filter((cell) => cell.row === row).map(({ column }) => column);
};

interface Place {
  readonly first: number;
  readonly seed: number;
  /** The row of the next header, or the end of the sheet. */
  readonly next: number;
}

const headersAt = (grid: Grid, kind: KeyKind, place: Place): readonly KeyedHeader[] => {
  const [key, ...others] = keyColumnsIn(grid, place.seed, kind);
  if (key === undefined) return [];
  const text = textOf(valueAt(grid, place.seed, key));
  const keys = [key, ...others.filter((column) => textOf(valueAt(grid, place.seed, column)) === text)];
  const endOfGrid = grid.range.column + grid.range.columns;
  const starts = keys.map((column) =>
    column === key ? grid.range.column : startOfRepeat(grid, place.seed, key, column),
  );
  return keys.flatMap((keyColumn, index) => {
    const firstColumn = starts[index] ?? keyColumn;
    const lastColumn = (starts[index + 1] ?? endOfGrid) - 1;
    const firstData = findFirstData(grid, kind, place, keyColumn);
    if (firstData === null) return [];
    const last = lastHeaderRow(grid, place, { first: keyColumn + 1, last: lastColumn }, firstData);
    return [
      {
        rows: { first: place.first, last },
        ...{ keyColumn, firstColumn, lastColumn },
        body: { first: firstData, last: place.next - 1 },
      },
    ];
  });
};

/** Beside a table that has a column of regions to the left of its years, the next one has it too. */
const startOfRepeat = (grid: Grid, seed: number, firstKey: number, key: number): number => {
  const textAt = (column: number) => textOf(valueAt(grid, seed, column));
  let start = key;
  while (start - 1 > firstKey && textAt(start - 1) !== null && textAt(start - 1) === textAt(firstKey - key + start - 1))
    start -= 1;
  return start;
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

/** A header as a region's other layouts need to know of it. */
export const foundHeader = (
  grid: Grid,
  { rows, body, keyColumn }: KeyedHeader,
  { isDataRow }: KeyKind,
): FoundHeader => ({
  rows,
  hasKeyHeading: true,
  isOwnRow: (row) => row >= body.first && row <= body.last && isDataRow(grid, row, keyColumn),
});

/** The heading of a column that holds no values of an indicator, whatever stands in it. */
export const isFixedHeading = (text: string): boolean => {
  const { meaning } = readHeading(text);
  return !isOfValues(meaning) && meaning.kind !== "unknown";
};
