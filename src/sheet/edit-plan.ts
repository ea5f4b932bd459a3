import type { CellContent, Rectangle } from "./grid";

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
  | { readonly code: "widen-columns" }
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
  readonly styles: readonly (readonly CellStyle[])[];
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

export type Edit = CellsEdit | ColumnWidthsEdit;

/** Cells that a plan rests on without changing them. Where they no longer hold this, the plan is stale. */
export interface Basis {
  readonly sheet: string;
  readonly range: Rectangle;
  readonly contents: readonly (readonly CellContent[])[];
}

/** A change to a workbook as data, before it is an act. Its edits do not overlap. */
export interface EditPlan {
  readonly basis: readonly Basis[];
  readonly edits: readonly Edit[];
}

export const emptyPlan: EditPlan = { basis: [], edits: [] };

/** What was written, and the plan that puts back exactly what stood there. */
export interface Receipt {
  readonly written: readonly Edit[];
  readonly undo: EditPlan;
}
