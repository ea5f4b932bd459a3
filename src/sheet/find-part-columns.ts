import type { Grid } from "./grid";
import { textOf, valueAt } from "./value-at";

/**
 * Finds the columns that tell apart the rows of one region in one year: those of a breakdown (合计, 其中：研究人员). They are taken
 * from left to right until no two rows are the same, so that a code beside a name adds nothing.
 *
 * @param rows        zero-based rows of the sheet
 * @param keys        columns that are known to tell rows apart: the year, the region, the indicator
 * @param candidates  columns of texts, from left to right
 * @returns           those of `candidates` that are needed; none where the keys are enough, all where nothing is
 */
export const findPartColumns = (
  grid: Grid,
  rows: readonly number[],
  keys: readonly number[],
  candidates: readonly number[],
): readonly number[] => {
  let needed: readonly number[] = [];
  for (const candidate of candidates) {
    if (areDistinct(grid, rows, [...keys, ...needed])) break;
    needed = [...needed, candidate];
  }
  return needed;
};

const areDistinct = (grid: Grid, rows: readonly number[], columns: readonly number[]): boolean => {
  const seen = new Set<string>();
  for (const row of rows) seen.add(columns.map((column) => keyOf(grid, row, column)).join("\n"));
  return seen.size === rows.length;
};

const keyOf = (grid: Grid, row: number, column: number): string => {
  const value = valueAt(grid, row, column);
  return textOf(value) ?? (typeof value === "number" ? String(value) : "");
};
