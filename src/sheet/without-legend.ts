import { legendHeadings, legendRows } from "./annotation-headings";
import type { CellValue, Grid } from "./grid";

const titles: ReadonlySet<unknown> = new Set(Object.values(legendHeadings).map(([title]) => title));
const meanings: ReadonlySet<unknown> = new Set(Object.values(legendHeadings).map(([, meaning]) => meaning));

/**
 * A sheet as it reads without the legend that an earlier run of this add-in wrote: it may reach down beside the title and the header
 * of another table. Only the values are blank there; in the contents the legend is still found.
 */
export const withoutLegend = (sheet: Grid): Grid => {
  const values = new Map<number, CellValue[]>();
  for (const [row, line] of sheet.values.entries()) {
    for (const [column, value] of line.entries()) {
      if (!titles.has(value) || !meanings.has(line[column + 1])) continue;
      for (let at = row; at < Math.min(row + legendRows, sheet.range.rows); at += 1) {
        const blanked = values.get(at) ?? [...(sheet.values[at] ?? [])];
        blanked.fill(null, column, column + 2);
        values.set(at, blanked);
      }
    }
  }
  return values.size === 0 ? sheet : { ...sheet, values: sheet.values.map((line, row) => values.get(row) ?? line) };
};
