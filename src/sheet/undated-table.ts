import type { FoundTable } from "./layout-reading";

/**
 * A header over figures of no known year, as it is shown to who can say one.
 *
 * @param last  the zero-based row of the sheet at which what stands under it ends
 */
export const undatedTable = (table: FoundTable, last: number): FoundTable => ({
  ...table,
  rows: [],
  range: { ...table.range, rows: Math.max(last, table.headerRows.last) - table.range.row + 1 },
});
