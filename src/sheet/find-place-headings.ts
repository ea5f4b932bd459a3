import type { Cell } from "./cell-address";
import { compactHeading } from "./find-keyed-headers";
import type { Grid } from "./grid";
import { isAggregate } from "./is-aggregate";
import { isPlaceName } from "./is-place-name";
import { readingAt } from "./reading-at";
import { readRowYear } from "./read-row-year";
import { isBlank, textOf, valueAt } from "./value-at";

/** Regions stand at the left of a table, behind a number at most, or where tables stand side by side. */
const columnsTried = 3;
const rowsTried = 200;
/** Fewer different ones may be firms or groups that happen to be called so. */
const fewestPlaces = 3;
const leastShare = 0.6;

/** What stands over columns of regions that only their content tells. */
export interface PlaceHeadings {
  /** As `compactHeading` writes them. */
  readonly texts: ReadonlySet<string>;
  /** Cells of a header that are blank over the names. */
  readonly blanks: readonly Cell[];
}

/** Finds what stands over columns of regions that only their content tells: mostly names of places, under any heading or none. */
export const findPlaceHeadings = (grid: Grid): PlaceHeadings => {
  const texts = new Set<string>();
  const blanks: Cell[] = [];
  for (let offset = 0; offset < Math.min(columnsTried, grid.range.columns); offset += 1) {
    const column = grid.range.column + offset;
    const places = findPlaces(grid, column);
    if (places === null) continue;
    const heading = places.heading === null ? null : textOf(valueAt(grid, places.heading, column));
    if (heading !== null) texts.add(compactHeading(heading));
    else if (blanks.length === 0) blanks.push(...blankOver(grid, column, places.first));
  }
  return { texts, blanks };
};

interface Places {
  /** The row of the nearest text above the names that stands beside another one. */
  readonly heading: number | null;
  /** The first row of a name, or of a sum over names. */
  readonly first: number;
}

const findPlaces = (grid: Grid, column: number): Places | null => {
  let heading: number | null = null;
  let first: number | null = null;
  const places = new Set<string>();
  const others = new Set<string>();
  for (let row = grid.range.row; row < grid.range.row + Math.min(grid.range.rows, rowsTried); row += 1) {
    const text = textOf(valueAt(grid, row, column));
    if (text === null) continue;
    if (isAggregate(text)) first ??= row;
    else if (isPlaceName(text)) {
      first ??= row;
      places.add(text);
    } else if (first === null && !hasFigures(grid, row)) heading = row;
    else if (places.size > 0) others.add(text);
  }
  if (first === null || places.size < fewestPlaces) return null;
  if (places.size < leastShare * (places.size + others.size)) return null;
  return { heading: heading !== null && textsIn(grid, heading) > 1 ? heading : null, first };
};

const textsIn = (grid: Grid, row: number): number =>
  (grid.values[row - grid.range.row] ?? []).filter((value) => !isBlank(value)).length;

/** Headings of years are no figures. */
const hasFigures = (grid: Grid, row: number): boolean =>
  (grid.values[row - grid.range.row] ?? []).some((_, offset) => {
    const column = grid.range.column + offset;
    return readRowYear(grid, row, column) === null && readingAt(grid, row, column, null).kind === "number";
  });

/** The header above the first name, where it says something over the columns behind the names and nothing over them. */
const blankOver = (grid: Grid, column: number, first: number): readonly Cell[] => {
  for (let row = first - 1; row >= grid.range.row; row -= 1) {
    if (textsIn(grid, row) === 0) continue;
    const saysOthers = (grid.values[row - grid.range.row] ?? []).some(
      (value, offset) => grid.range.column + offset > column && !isBlank(value),
    );
    return saysOthers && isBlank(valueAt(grid, row, column)) && !hasFigures(grid, row) ? [{ row, column }] : [];
  }
  return [];
};
