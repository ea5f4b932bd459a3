import type { RowSpan } from "./find-header-rows";
import type { Grid } from "./grid";

/** How a sheet says that its figures are invented, with brackets of either width. */
const label = /示例数据[（(]虚构[）)]/u;

/**
 * Finds the label that says that the figures of a sheet are invented, so that it can be shown wherever they are.
 *
 * @param rows  zero-based rows of the sheet: the table's header, and what stands above it
 * @returns     the label as it stands on the sheet, or `null` where there is none
 * @example     findSampleLabel(grid, { first: 0, last: 2 }) // "示例数据（虚构）"
 */
export const findSampleLabel = ({ range, values }: Grid, rows: RowSpan): string | null => {
  for (const row of values.slice(Math.max(0, rows.first - range.row), Math.max(0, rows.last - range.row + 1))) {
    for (const value of row) {
      const found = typeof value === "string" ? label.exec(value) : null;
      if (found !== null) return found[0];
    }
  }
  return null;
};
