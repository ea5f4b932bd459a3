import type { CellsEdit, CellStyle, ColumnWidthsEdit } from "../sheet/edit-plan";

/**
 * The edit that puts back what a cells edit overwrote.
 *
 * @param styles  how the cells of `edit.range` looked before the edit
 */
export const undoCellsEdit = (edit: CellsEdit, styles: readonly (readonly CellStyle[])[]): CellsEdit => ({
  kind: "cells",
  sheet: edit.sheet,
  range: edit.range,
  before: edit.contents,
  contents: edit.before,
  styles,
  why: { code: "undo" },
});

/**
 * The edit that puts back the column widths that an edit changed.
 *
 * @param widths  the widths of the same columns before the edit
 */
export const undoColumnWidthsEdit = (edit: ColumnWidthsEdit, widths: readonly (number | null)[]): ColumnWidthsEdit => ({
  kind: "column-widths",
  sheet: edit.sheet,
  firstColumn: edit.firstColumn,
  widths,
  why: { code: "undo" },
});
