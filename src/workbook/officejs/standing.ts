import type { Basis, CellsEdit, ColumnWidthsEdit, MemoryEdit, NotesEdit, SheetEdit } from "../../sheet/edit-plan";
import type { CellContent, Grid, Rectangle } from "../../sheet/grid";
import type { HostLook } from "./host-look";
import type { NoteHandle } from "./host-note";
import type { MemoryPart } from "./read-memory";

export type Matrix<Item> = readonly (readonly Item[])[];

/** All of the cells of a rectangle that a plan can change. Looks may share one object among many cells. */
export interface CellsState {
  readonly contents: Matrix<CellContent>;
  readonly numberFormats: Matrix<string>;
  readonly looks: Matrix<HostLook>;
}

/** The width of a column; a column of the sheet's own width keeps it when that width changes. */
export interface WidthState {
  readonly points: number;
  readonly isStandard: boolean;
}

/** What stands where an edit writes. */
export type EditState = CellsEditState | WidthsEditState | SheetEditState | NotesEditState | MemoryEditState;

export interface CellsEditState {
  readonly kind: "cells";
  readonly edit: CellsEdit;
  readonly cells: CellsState;
  readonly merges: readonly Rectangle[];
}

export interface WidthsEditState {
  readonly kind: "column-widths";
  readonly edit: ColumnWidthsEdit;
  readonly widths: readonly WidthState[];
}

/** Whether a sheet that a plan adds or removes is there. */
export interface SheetEditState {
  readonly kind: "sheet";
  readonly edit: SheetEdit;
  readonly isThere: boolean;
  /** What it holds; nothing where it was not asked for. */
  readonly content: SheetContent;
}

/** The notes of the cells of an edit, in step with its changes; of a state that shall be, the handles say nothing. */
export interface NotesEditState {
  readonly kind: "notes";
  readonly edit: NotesEdit;
  readonly hasPlainNotes: boolean;
  readonly notes: readonly { readonly text: string | null; readonly handle: NoteHandle | null }[];
}

/** What the workbook remembers; of a state that shall be, the id says nothing. */
export interface MemoryEditState {
  readonly kind: "memory";
  readonly edit: MemoryEdit;
  readonly part: MemoryPart | null;
}

export interface SheetContent extends Pick<Grid, "range" | "contents"> {
  /** Whether there is something beside cells that no plan makes: a table, a comment, a chart or a picture. */
  readonly hasMore: boolean;
}

/** What stands where a plan looks and writes. */
export interface Standing {
  readonly protectedSheets: ReadonlySet<string>;
  /** In step with the plan's basis. */
  readonly basis: readonly StandingBasis[];
  /** In step with the plan's edits. */
  readonly edits: readonly EditState[];
}

export interface StandingBasis {
  readonly expected: Basis;
  readonly contents: Matrix<CellContent>;
}
