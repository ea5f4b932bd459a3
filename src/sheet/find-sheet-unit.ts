import { findUnit } from "../domain/units";
import type { Header } from "./find-headers";
import type { Grid } from "./grid";
import type { SheetUnit } from "./row-plan";
import { valueAt } from "./value-at";

/** 单位：万元, at the end of a line over the table. */
const saysUnit = /(?:计量)?单位[:：]\s*([^\s:：]+)\s*$/;

/** It stands right over the header, at most a title and a blank row away. */
const rowsLookedAt = 3;

/** Finds a unit that is given once for the whole table; several units in one line give none. */
export const findSheetUnit = (grid: Grid, header: Header): SheetUnit | null => {
  const top = Math.max(grid.range.row, header.rows.first - rowsLookedAt);
  for (let row = header.rows.first - 1; row >= top; row -= 1) {
    for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
      const value = valueAt(grid, row, column);
      const text = typeof value === "string" ? saysUnit.exec(value)?.[1] : undefined;
      if (text !== undefined && findUnit(text) !== null) return { text, cell: { row, column } };
    }
  }
  return null;
};
