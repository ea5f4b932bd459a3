import { formatCellAddress } from "../../sheet/cell-address";
import {
  plainStyle,
  type CellsEdit,
  type CellStyle,
  type ColumnWidthsEdit,
  type NotesEdit,
} from "../../sheet/edit-plan";
import { withoutEmptyText } from "../cell-content";
import { changedStyle } from "../same-style";
import { undoCellsEdit, undoColumnWidthsEdit, undoNotesEdit } from "../undo-edit";
import { emptyCell, isEmptyCell, type SheetState, type StoredCell } from "./sheet-state";

/** A sheet after an edit of it. */
export const writeState = (state: SheetState, edit: EditInSheet): SheetState => {
  if (edit.kind === "notes") return writeNotes(state, edit);
  return edit.kind === "cells" ? writeCells(state, edit) : writeWidths(state, edit);
};

type EditInSheet = CellsEdit | ColumnWidthsEdit | NotesEdit;

/** The edit that brings a sheet back to this state. */
export const undoOf = (state: SheetState, edit: EditInSheet): EditInSheet => {
  if (edit.kind === "notes") return undoNotesEdit(edit);
  if (edit.kind === "cells") return undoCellsEdit(edit, stylesIn(state, edit));
  return undoColumnWidthsEdit(
    edit,
    edit.widths.map((_, at) => state.widths.get(edit.firstColumn + at) ?? null),
  );
};

/** Sets one cell, or takes it away when nothing is left in it. */
export const withCell = (state: SheetState, address: string, cell: StoredCell): SheetState => {
  const cells = new Map(state.cells);
  setCell(cells, address, cell);
  return { ...state, cells };
};

const writeCells = (state: SheetState, edit: CellsEdit): SheetState => {
  const cells = new Map(state.cells);
  for (const [r, line] of edit.contents.entries())
    for (const [c, content] of line.entries()) {
      const address = formatCellAddress(edit.range.row + r, edit.range.column + c);
      const { style: current } = cells.get(address) ?? emptyCell;
      setCell(cells, address, { content, style: changedStyle(edit.styles[r]?.[c] ?? plainStyle, current) });
    }
  return { ...state, cells };
};

const setCell = (cells: Map<string, StoredCell>, address: string, { content, style }: StoredCell): void => {
  const cell = { content: withoutEmptyText(content), style };
  if (isEmptyCell(cell)) cells.delete(address);
  else cells.set(address, cell);
};

const writeNotes = (state: SheetState, edit: NotesEdit): SheetState => {
  const notes = new Map(state.notes);
  for (const { row, column, content } of edit.notes)
    if (content === null) notes.delete(formatCellAddress(row, column));
    else notes.set(formatCellAddress(row, column), content);
  return { ...state, notes };
};

const writeWidths = (state: SheetState, edit: ColumnWidthsEdit): SheetState => {
  const widths = new Map(state.widths);
  for (const [at, width] of edit.widths.entries())
    if (width === null) widths.delete(edit.firstColumn + at);
    else widths.set(edit.firstColumn + at, width);
  return { ...state, widths };
};

const stylesIn = (state: SheetState, { range }: CellsEdit): CellStyle[][] =>
  Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (__, c) => {
      const address = formatCellAddress(range.row + r, range.column + c);
      return (state.cells.get(address) ?? emptyCell).style;
    }),
  );
