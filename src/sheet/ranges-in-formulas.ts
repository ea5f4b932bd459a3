import { formulaReferences } from "./formula-references";
import type { Grid, Rectangle } from "./grid";
import { isSameSheetName } from "./sheet-name";

/** The rectangles of a sheet that its own formulas refer to by address. */
export function* rangesInFormulas(grid: Grid): Generator<Rectangle> {
  for (const [index, contents] of grid.contents.entries()) {
    // A row without formulas shares its array with the values.
    if (contents === grid.values[index]) continue;
    for (const content of contents)
      if (typeof content === "string" && content.startsWith("="))
        for (const { sheet, range } of formulaReferences(content))
          if (sheet === null || isSameSheetName(sheet, grid.sheet)) yield range;
  }
}
