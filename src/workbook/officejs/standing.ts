import type { Basis, CellsEdit, ColumnWidthsEdit } from "../../sheet/edit-plan";
import type { CellContent, Rectangle } from "../../sheet/grid";
import type { HostLook } from "./host-look";

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
export type EditState = CellsEditState | WidthsEditState;

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
