import type { Grid } from "./grid";
import { rangesInFormulas } from "./ranges-in-formulas";

/** Worked out once for a grid, however many of its rows are asked about. */
const known = new WeakMap<Grid, readonly boolean[]>();

/**
 * Whether some formula of the sheet refers to a cell in a row.
 *
 * @param row  zero-based row of the sheet
 */
export const isRowInFormulas = (grid: Grid, row: number): boolean => {
  const rows = known.get(grid) ?? rowsInFormulas(grid);
  known.set(grid, rows);
  return rows[row - grid.range.row] === true;
};

/** Counts at each row how many references begin and have ended, so that a reference to a whole column costs no more than one. */
const rowsInFormulas = (grid: Grid): readonly boolean[] => {
  const { row, rows } = grid.range;
  const begun = new Int32Array(rows + 1);
  for (const range of rangesInFormulas(grid)) {
    const first = Math.max(range.row - row, 0);
    const end = Math.min(range.row + range.rows - row, rows);
    if (first >= end) continue;
    begun[first] = (begun[first] ?? 0) + 1;
    begun[end] = (begun[end] ?? 0) - 1;
  }
  let open = 0;
  return Array.from({ length: rows }, (_, index) => {
    open += begun[index] ?? 0;
    return open > 0;
  });
};
