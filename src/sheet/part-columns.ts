import { findLayouts } from "./find-layouts";
import type { RowSpan } from "./find-header-rows";
import type { Grid } from "./grid";
import type { LayoutFinding } from "./layout-reading";
import type { Portions } from "./portions";
import { readLayouts } from "./read-layouts";
import { cropGrid, type Region } from "./region";
import { isBlank, valueAt } from "./value-at";

/**
 * Parts a region where blank columns stand between tables: each part has a header of its own, with rows below it, that isn't the
 * same as that of the part to its left. Then one part may be of another layout than the other, and begin further down. Blank columns
 * within a table part nothing.
 *
 * @returns  the region itself where there is nothing to part
 */
export function* partColumns(region: Region): Portions<readonly Region[]> {
  const spans = filledSpans(region.grid);
  if (spans.length < 2) return [region];
  const strips: Strip[] = [];
  for (const span of spans) strips.push(yield* stripOf(region, span));
  if (strips.filter(({ findings }) => hasHeader(findings)).length < 2) return [region];
  const starts = yield* startsOfParts(strips);
  return starts.length < 2 ? [region] : partsAt(region, starts);
}

/** Adjacent columns with something in them. */
interface Strip {
  readonly firstColumn: number;
  readonly region: Region;
  readonly findings: readonly LayoutFinding[];
}

function* stripOf(region: Region, { first, last }: RowSpan): Portions<Strip> {
  const { range } = region.grid;
  const strip = {
    ...region,
    grid: cropGrid(region.grid, { ...range, column: first, columns: last - first + 1 }),
  };
  return { firstColumn: first, region: strip, findings: yield* findLayouts(strip) };
}

const hasHeader = (findings: readonly LayoutFinding[]): boolean =>
  findings.some(({ headers }) => headers.some(({ hasKeyHeading }) => hasKeyHeading));

function* startsOfParts(strips: readonly Strip[]): Portions<readonly number[]> {
  const starts: number[] = [];
  let before: string | null = null;
  for (const { firstColumn, region, findings } of strips) {
    if (!hasHeader(findings)) continue;
    const [first] = (yield* readLayouts(findings)).tables;
    if (first === undefined) continue;
    const header = headerText(region.grid, first.table.headerRows);
    if (header !== before) starts.push(firstColumn);
    before ??= header;
  }
  return starts;
}

/** Where a header stands and what it says, for a comparison. */
const headerText = (grid: Grid, { first, last }: RowSpan): string => {
  const rows = grid.values.slice(first - grid.range.row, last - grid.range.row + 1);
  return JSON.stringify([first, rows.map((row) => row.filter((value) => !isBlank(value)))]);
};

/** What stands to the left of the first start goes with it. */
const partsAt = (region: Region, starts: readonly number[]): readonly Region[] => {
  const { range } = region.grid;
  const end = range.column + range.columns;
  return starts.map((start, index) => {
    const column = index === 0 ? range.column : start;
    const columns = (starts[index + 1] ?? end) - column;
    return { ...region, grid: cropGrid(region.grid, { ...range, column, columns }) };
  });
};

/** Runs of columns without a blank one among them. A dense sheet is told apart by its first few rows. */
const filledSpans = (grid: Grid): readonly RowSpan[] => {
  const blank = blankColumns(grid);
  const spans: RowSpan[] = [];
  const end = grid.range.column + grid.range.columns;
  for (let column = grid.range.column; column < end; column += 1) {
    if (blank.has(column)) continue;
    const before = spans.at(-1);
    if (before?.last === column - 1) spans.splice(-1, 1, { first: before.first, last: column });
    else spans.push({ first: column, last: column });
  }
  return spans;
};

const blankColumns = (grid: Grid): ReadonlySet<number> => {
  const { range } = grid;
  const blank = new Set(Array.from({ length: range.columns }, (_, offset) => range.column + offset));
  for (let row = range.row; row < range.row + range.rows && blank.size > 0; row += 1) {
    for (const column of blank) if (!isBlank(valueAt(grid, row, column))) blank.delete(column);
  }
  return blank;
};
