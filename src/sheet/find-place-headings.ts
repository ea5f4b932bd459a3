import { compactHeading } from "./find-keyed-headers";
import type { Grid } from "./grid";
import { isAggregate } from "./is-aggregate";
import { isPlaceName } from "./is-place-name";
import { isBlank, textOf, valueAt } from "./value-at";

/** Regions stand at the left of a table, behind a number at most, or where tables stand side by side. */
const columnsTried = 3;
const rowsTried = 200;
/** Fewer may be firms or streets that happen to be called so. */
const fewestPlaces = 3;
const leastShare = 0.6;

/**
 * Finds what stands over columns of regions that only their content tells: mostly names of places, under any heading.
 *
 * @returns  headings as `compactHeading` writes them
 */
export const findPlaceHeadings = (grid: Grid): ReadonlySet<string> => {
  const headings = new Set<string>();
  for (let offset = 0; offset < Math.min(columnsTried, grid.range.columns); offset += 1) {
    const heading = headingOfPlaces(grid, grid.range.column + offset);
    if (heading !== null) headings.add(heading);
  }
  return headings;
};

const headingOfPlaces = (grid: Grid, column: number): string | null => {
  let heading: { readonly row: number; readonly text: string } | null = null;
  let places = 0;
  let others = 0;
  for (let row = grid.range.row; row < grid.range.row + Math.min(grid.range.rows, rowsTried); row += 1) {
    const text = textOf(valueAt(grid, row, column));
    if (text === null || isAggregate(text)) continue;
    if (isPlaceName(text)) places += 1;
    else if (places === 0) heading = { row, text };
    else others += 1;
  }
  if (heading === null || places < fewestPlaces || places < leastShare * (places + others)) return null;
  const isAlone = (grid.values[heading.row - grid.range.row] ?? []).filter((value) => !isBlank(value)).length < 2;
  return isAlone ? null : compactHeading(heading.text);
};
