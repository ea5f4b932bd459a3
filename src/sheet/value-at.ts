import type { CellContent, CellValue, Grid } from "./grid";
import { joinLines } from "./join-lines";

/** The value of a cell of the sheet, zero-based; a cell outside the used range is empty. */
export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row - grid.range.row]?.[column - grid.range.column] ?? null;

/** What stands in a cell of the sheet, zero-based: its formula, or the constant. */
export const contentAt = (grid: Grid, row: number, column: number): CellContent =>
  grid.contents[row - grid.range.row]?.[column - grid.range.column] ?? null;

/** The number format of a cell of the sheet, zero-based. */
export const numberFormatAt = (grid: Grid, row: number, column: number): string =>
  grid.numberFormats[row - grid.range.row]?.[column - grid.range.column] ?? "General";

/** Nothing, or only blanks. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

/** A text with its lines joined; `null` where there is nothing but blanks, or no text. */
export const textOf = (value: CellValue): string | null => {
  const text = typeof value === "string" ? joinLines(value) : "";
  return text === "" ? null : text;
};
