import type { Cell } from "./cell-address";
import type { CellContent, Rectangle } from "./grid";
import type { RepairKind } from "./repairs/repair";
import type { CellAddress } from "./table";

/** `#RRGGBB`, upper case. */
export type Color = string;

/** How a cell looks. `null` is Excel's own default: no fill, automatic colour, general alignment. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill: Color | null;
  readonly fontColor: Color | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: "left" | "center" | "right" | null;
  readonly verticalAlignment: "top" | "center" | "bottom" | null;
  /** A thin line around the cell, or none. */
  readonly border: Color | null;
}

/** What is to change of how a cell looks; what is left out stays exactly as it is. */
export type StyleChange = Partial<CellStyle>;

export const plainStyle: CellStyle = {
  numberFormat: "General",
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  wrapText: false,
  horizontalAlignment: null,
  verticalAlignment: null,
  border: null,
};

/** Why an edit is made; `messages` turns it into the line of the preview. */
export type EditReason =
  | { readonly code: "write-status-columns"; readonly indicators: number }
  | { readonly code: "write-legend" }
  | { readonly code: "write-notes"; readonly notes: number }
  | { readonly code: "write-methods"; readonly indicators: number }
  | { readonly code: "widen-columns" }
  | { readonly code: "add-sheet" }
  | { readonly code: "remove-sheet" }
  | { readonly code: "review-findings"; readonly findings: number }
  | { readonly code: "withdraw-reviews"; readonly findings: number }
  | { readonly code: "remember-corrections" }
  | { readonly code: "remember-settings" }
  | { readonly code: "remember-exclusions" }
  | { readonly code: "repair"; readonly repair: RepairKind; readonly cells: number }
  | { readonly code: "undo" };

/**
 * Sets the contents and looks of a whole rectangle.
 *
 * `before` holds the contents that stood there when the plan was made. `styles` may share one object among many cells.
 */
export interface CellsEdit {
  readonly kind: "cells";
  readonly sheet: string;
  readonly range: Rectangle;
  readonly before: readonly (readonly CellContent[])[];
  readonly contents: readonly (readonly CellContent[])[];
  readonly styles: readonly (readonly StyleChange[])[];
  readonly why: EditReason;
}

/** Sets the widths of adjacent columns, in characters of the standard font; `null` is the sheet's own default width. */
export interface ColumnWidthsEdit {
  readonly kind: "column-widths";
  readonly sheet: string;
  readonly firstColumn: number;
  readonly widths: readonly (number | null)[];
  readonly why: EditReason;
}

/**
 * Adds a sheet after the last one; the user keeps looking at the sheet that is open. Later edits of the same plan may write to it,
 * and expect empty cells there. A plan whose name is taken by now, in whatever case, is stale.
 */
export interface AddSheetEdit {
  readonly kind: "add-sheet";
  /** 1–31 characters, none of \ / ? * [ ] : and no apostrophe at either end. */
  readonly sheet: string;
  readonly why: EditReason;
}

/**
 * Takes a sheet away again; made only to undo an `AddSheetEdit`. What the sheet is expected to hold is said by the cells edits that
 * come before it in the plan and empty it. A plan is stale where anything else stands on the sheet, so that nothing of the user's
 * goes with it.
 */
export interface RemoveSheetEdit {
  readonly kind: "remove-sheet";
  readonly sheet: string;
  readonly why: EditReason;
}

export type SheetEdit = AddSheetEdit | RemoveSheetEdit;

/**
 * Replaces the text that the add-in keeps in the workbook itself, where no cell shows it; `null` is none. A plan has at most one.
 * A plan is stale where the workbook holds another text than `before`.
 */
export interface MemoryEdit {
  readonly kind: "memory";
  readonly before: string | null;
  /** Of characters that XML can hold. */
  readonly content: string | null;
  readonly why: EditReason;
}

/** What is to become of the note of one cell. */
export interface NoteChange extends Cell {
  /** The note that stood there when the plan was made; `null` is none. */
  readonly before: string | null;
  /** 1–32,767 characters that XML can hold; `null` takes the note away. */
  readonly content: string | null;
}

/**
 * Sets the notes of cells of one sheet, each cell once; the plan neither adds nor removes the sheet. It is stale where a cell has
 * another note than it expects.
 */
export interface NotesEdit {
  readonly kind: "notes";
  readonly sheet: string;
  readonly notes: readonly NoteChange[];
  readonly why: EditReason;
}

export type Edit = CellsEdit | ColumnWidthsEdit | SheetEdit | NotesEdit | MemoryEdit;

/** Cells that a plan rests on without changing them. Where they no longer hold this, the plan is stale. */
export interface Basis {
  readonly sheet: string;
  readonly range: Rectangle;
  readonly contents: readonly (readonly CellContent[])[];
}

/**
 * What was asked for and is not in a plan, for the preview to say.
 *
 * - `others-notes`: the cells have notes of somebody else, which stay as they are
 * - `sheet-name-taken`: the sheet of the methods' verdicts would have the name of a sheet of somebody else
 * - `too-many-notes`: there would be more notes on a sheet than Excel shows without delay
 */
export type LeftOut =
  | { readonly code: "others-notes"; readonly sheet: string; readonly cells: readonly CellAddress[] }
  | { readonly code: "sheet-name-taken"; readonly sheet: string }
  | { readonly code: "too-many-notes"; readonly sheet: string; readonly notes: number; readonly most: number };

/**
 * A change to a workbook as data, before it is an act. Its edits do not overlap; they are made in their order, which matters only
 * where one of them adds or removes a sheet.
 */
export interface EditPlan {
  readonly basis: readonly Basis[];
  readonly edits: readonly Edit[];
  readonly leftOut?: readonly LeftOut[];
}

export const emptyPlan: EditPlan = { basis: [], edits: [] };

/** What was written, and the plan that puts back exactly what stood there. */
export interface Receipt {
  readonly written: readonly Edit[];
  readonly undo: EditPlan;
}
