import type { Header } from "./find-headers";
import type { Grid } from "./grid";
import type { SheetUnits } from "./row-plan";
import { unitsStatedIn } from "./units-stated-in";
import { valueAt } from "./value-at";

/** It stands right over the header, at most a title and a blank row away. */
const rowsLookedAt = 3;

/** Finds the units that are given once for the whole table. */
export const findSheetUnits = (grid: Grid, header: Header): SheetUnits | null => {
  const top = Math.max(grid.range.row, header.rows.first - rowsLookedAt);
  for (let row = header.rows.first - 1; row >= top; row -= 1) {
    for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
      const value = valueAt(grid, row, column);
      const texts = typeof value === "string" ? unitsStatedIn(value) : [];
      if (texts.length > 0) return { texts, cell: { row, column } };
    }
  }
  return null;
};
