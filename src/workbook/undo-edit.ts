import { styleUnderChange } from "./same-style";
import type {
  CellsEdit,
  CellStyle,
  ColumnWidthsEdit,
  Edit,
  EditPlan,
  MemoryEdit,
  NotesEdit,
  SheetEdit,
  StyleChange,
} from "../sheet/edit-plan";

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
  styles: styles.map((line, row) => stylesUnder(edit.styles[row] ?? [], line)),
  why: { code: "undo" },
});

/** Rows that look alike and were changed as a whole go on sharing their array. */
const stylesUnder = (changes: readonly StyleChange[], line: readonly CellStyle[]): readonly StyleChange[] => {
  const under = line.map((style, column) => styleUnderChange(changes[column] ?? style, style));
  return under.every((style, column) => style === line[column]) ? line : under;
};

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

/** A sheet that was added is removed, one that was removed is added: empty, for its cells and widths have edits of their own. */
export const undoSheetEdit = ({ kind, sheet }: SheetEdit): SheetEdit =>
  kind === "add-sheet"
    ? { kind: "remove-sheet", sheet, why: { code: "remove-sheet" } }
    : { kind: "add-sheet", sheet, why: { code: "add-sheet" } };

/** The edit that brings back the notes that stood there before. */
export const undoNotesEdit = ({ kind, sheet, notes }: NotesEdit): NotesEdit => ({
  kind,
  sheet,
  notes: notes.map(({ before, content, ...cell }) => ({ ...cell, before: content, content: before })),
  why: { code: "undo" },
});

/** The edit that brings back what the workbook remembered before. */
export const undoMemoryEdit = ({ kind, before, content }: MemoryEdit): MemoryEdit => ({
  kind,
  before: content,
  content: before,
  why: { code: "undo" },
});

/**
 * The plan that undoes edits: the last first, so that a sheet is emptied before it goes and there before it is filled.
 *
 * @param undone  for each edit that was made, in the order in which they were made, the edit that undoes it
 */
export const undoPlan = (undone: readonly Edit[]): EditPlan => ({ basis: [], edits: [...undone].reverse() });
