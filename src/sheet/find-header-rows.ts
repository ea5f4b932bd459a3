import type { CellValue, Grid, Rectangle } from "./grid";
import { isOfValues } from "./is-of-values";
import { mergeAt, mergesInRows } from "./merged-cells";
import { endsPortion, type Portions } from "./portions";
import type { SaidColumns } from "./said-columns";
import { type Heading, readHeadingCell } from "./read-heading";
import { isBlank, numberFormatAt, valueAt } from "./value-at";

/** Zero-based rows of the sheet, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Longer texts are titles, notes or explanations. */
const longestHeading = 60;

/** No header of a layout that is read has more rows. */
const mostHeaderRows = 4;

/** A cheap look before the thorough one: hardly any cell of a sheet is a heading. */
const mayBeHeading = /指标|名称|项目|年|(?:19|20|１９|２０)[\d０-９]|五末|indicator|name/i;

/**
 * Finds the rows of every header on a sheet, top down: a row that names the indicators, or one of nothing but years, together
 * with the rows of the header above and below it, and a row that a person says names them. One pass over the cells.
 */
export function* findHeaderRows(grid: Grid, said: SaidColumns): Portions<readonly RowSpan[]> {
  const found: RowSpan[] = [];
  const end = grid.range.row + grid.range.rows;
  let row = grid.range.row;
  while (row < end) {
    const span = spanAt(grid, said, row, (found.at(-1)?.last ?? grid.range.row - 1) + 1);
    if (span !== null) {
      found.push(span);
      row = span.last;
    }
    if (endsPortion(row)) yield;
    row += 1;
  }
  return found;
}

const spanAt = (grid: Grid, said: SaidColumns, row: number, firstAllowed: number): RowSpan | null =>
  said.of("name", row, grid.range)[0]?.headerRows ?? (isSeed(grid, row) ? extend(grid, row, firstAllowed) : null);

/**
 * A row from which a header is found: one that says 指标名称 or the like beside something else, or that holds at least two years
 * written out. Bare numbers count as years only where no other text stands in the row.
 */
const isSeed = (grid: Grid, row: number): boolean => {
  const values = grid.values[row - grid.range.row] ?? [];
  let filled = 0;
  let yearsInText = 0;
  let yearsInNumbers = 0;
  let hasName = false;
  let hasOther = false;
  for (const [offset, value] of values.entries()) {
    if (isBlank(value)) continue;
    filled += 1;
    if (typeof value === "number" && hasOther) continue;
    const heading = isWorthReading(value) ? headingAt(grid, row, grid.range.column + offset) : null;
    if (heading?.isPure !== true || heading.meaning.kind === "entity") hasOther = true;
    else if (heading.meaning.kind === "name") hasName = true;
    else if (isYear(heading) && typeof value === "string") yearsInText += 1;
    else if (isYear(heading)) yearsInNumbers += 1;
  }
  if (hasName) return filled > 1;
  return yearsInText > 1 || (yearsInNumbers > 1 && !hasOther);
};

const isWorthReading = (value: CellValue): boolean =>
  typeof value === "number" ||
  (typeof value === "string" && value.length <= longestHeading && mayBeHeading.test(value));

const headingAt = (grid: Grid, row: number, column: number): Heading =>
  readHeadingCell(valueAt(grid, row, column), numberFormatAt(grid, row, column));

const isValue = ({ meaning }: Heading): boolean => isOfValues(meaning);

const isYear = (heading: Heading): boolean =>
  isValue(heading) && "year" in heading.meaning && heading.meaning.year !== null;

const extend = (grid: Grid, seed: number, firstAllowed: number): RowSpan => {
  const endOfGrid = grid.range.row + grid.range.rows;
  const merges = mergesInRows(grid, seed - mostHeaderRows, seed + mostHeaderRows);
  let last = Math.min(lastMergedRow(grid, merges, seed), endOfGrid - 1);
  while (last - seed + 1 < mostHeaderRows && last + 1 < endOfGrid && continuesBelow(grid, seed, last + 1)) last += 1;
  let first = seed;
  while (last - first + 1 < mostHeaderRows && first > firstAllowed && continuesAbove(grid, merges, first)) first -= 1;
  return { first, last };
};

/** A name heading merged over several rows says how many rows the header has. */
const lastMergedRow = (grid: Grid, merges: readonly Rectangle[], row: number): number => {
  const heights = headings(grid, row)
    .filter(({ heading }) => heading.meaning.kind === "name")
    .map(({ column }) => mergeAt(merges, { row, column })?.rows ?? 1);
  return row + Math.min(Math.max(1, ...heights), mostHeaderRows) - 1;
};

interface PlacedHeading {
  readonly column: number;
  readonly heading: Heading;
  readonly isText: boolean;
}

const headings = (grid: Grid, row: number): readonly PlacedHeading[] =>
  (grid.values[row - grid.range.row] ?? []).flatMap((value, offset) => {
    const column = grid.range.column + offset;
    return isBlank(value) ? [] : [{ column, heading: headingAt(grid, row, column), isText: typeof value === "string" }];
  });

const continuesBelow = (grid: Grid, seed: number, row: number): boolean => {
  const below = headings(grid, row);
  if (!below.every(({ heading }) => heading.isPure)) return false;
  const above = headings(grid, seed);
  if (isRepeat(grid, seed, row, above)) return false;
  if (below.some(({ heading, isText }) => isText && (isValue(heading) || heading.meaning.kind === "name"))) return true;
  return below.some(({ heading }) => isYear(heading)) && !above.some(({ heading }) => isYear(heading));
};

/** The same header once more directly below, as after a page break. */
const isRepeat = (grid: Grid, seed: number, row: number, above: readonly PlacedHeading[]): boolean =>
  above.every(({ column }) => valueAt(grid, seed, column) === valueAt(grid, row, column));

/** Years or kinds of value over value columns only: anything over a name or a unit is a title. */
const continuesAbove = (grid: Grid, merges: readonly Rectangle[], first: number): boolean => {
  const row = first - 1;
  const above = headings(grid, row);
  if (!above.every(({ heading }) => heading.isPure) || !above.some(({ heading }) => isValue(heading))) return false;
  const fixedColumns = headings(grid, first)
    .filter(({ heading }) => heading.meaning.kind !== "unknown" && !isValue(heading))
    .map(({ column }) => column);
  return above
    .filter(({ heading }) => isValue(heading))
    .every(({ column }) => {
      const end = column + (mergeAt(merges, { row, column })?.columns ?? 1);
      return !fixedColumns.some((fixed) => fixed >= column && fixed < end);
    });
};
