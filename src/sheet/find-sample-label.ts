import type { Grid } from "./grid";

/** How a sheet says that its figures are invented, with brackets of either width. */
const label = /示例数据[（(]虚构[）)]/u;

/**
 * Finds the label that says that the figures of a sheet are invented, so that it can be shown wherever they are.
 *
 * @param lastRow  the last row of the table's header, zero-based row of the sheet; the label stands there or above
 * @returns        the label as it stands on the sheet, or `null` where there is none
 * @example        findSampleLabel(grid, 2) // "示例数据（虚构）"
 */
export const findSampleLabel = (grid: Grid, lastRow: number): string | null => {
  for (const row of grid.values.slice(0, lastRow - grid.range.row + 1)) {
    for (const value of row) {
      const found = typeof value === "string" ? label.exec(value) : null;
      if (found !== null) return found[0];
    }
  }
  return null;
};
