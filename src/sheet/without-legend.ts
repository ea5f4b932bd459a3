import { legendHeadings, legendRows } from "./annotation-headings";
import type { Grid, Rectangle } from "./grid";
import { endsPortion, type Portions } from "./portions";
import { blankCells } from "./region";

const titles: ReadonlySet<unknown> = new Set(Object.values(legendHeadings).map(([title]) => title));
const meanings: ReadonlySet<unknown> = new Set(Object.values(legendHeadings).map(([, meaning]) => meaning));

/**
 * A sheet as it reads without the legend that an earlier run of this add-in wrote: it may reach down beside the title and the header
 * of another table. Only the values are blank there; in the contents the legend is still found.
 */
export function* withoutLegend(sheet: Grid): Portions<Grid> {
  const legends: Rectangle[] = [];
  for (const [row, line] of sheet.values.entries()) {
    // Every cell of the sheet is looked at, most of them numbers: a counted loop is several times as fast as their entries.
    for (let column = 0; column + 1 < line.length; column += 1) {
      const value = line[column];
      if (typeof value !== "string" || !titles.has(value) || !meanings.has(line[column + 1])) continue;
      const place = { row: sheet.range.row + row, column: sheet.range.column + column };
      legends.push({ ...place, rows: legendRows, columns: 2 });
    }
    if (endsPortion(row)) yield;
  }
  return blankCells(sheet, legends);
}
