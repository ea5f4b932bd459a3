import type { Grid } from "./grid";
import { issueOfSheet } from "./issue-at";
import { readIndicatorByYear, type TableReading } from "./read-indicator-by-year";
import { isBlank } from "./value-at";

/** One reader for each layout of a table; the first that finds its own layout reads the sheet. */
const layoutReaders: readonly ((grid: Grid) => TableReading | null)[] = [readIndicatorByYear];

/**
 * Reads the indicator table of a sheet: what is where, nothing judged.
 *
 * @returns  the table, or `null` with an issue that says why there is none; what could not be read is an issue too
 */
export const readTable = (grid: Grid): TableReading => {
  for (const read of layoutReaders) {
    const reading = read(grid);
    if (reading !== null) return reading;
  }
  const isEmpty = grid.values.every((row) => row.every(isBlank));
  return { table: null, issues: [issueOfSheet(grid, isEmpty ? "sheet-empty" : "no-table")] };
};
