import { formatCellAddress } from "../sheet/cell-address";
import type { Basis, EditPlan } from "../sheet/edit-plan";
import type { CellContent } from "../sheet/grid";
import type { CellAddress } from "../sheet/table";
import { sameContent } from "./cell-content";

/** What stands in a zero-based cell of a sheet. */
export type ContentAt = (row: number, column: number) => CellContent;

/** All that a plan says of the present: its basis, then what each of its edits expects to overwrite. */
export const expectationsOf = (plan: EditPlan): readonly Basis[] => [
  ...plan.basis,
  ...plan.edits.flatMap((edit) =>
    edit.kind === "cells" ? [{ sheet: edit.sheet, range: edit.range, contents: edit.before }] : [],
  ),
];

/**
 * The first cell, row by row, where a sheet no longer holds what a plan expects there.
 *
 * @returns  `null` where all is as expected
 */
export const firstDifference = (expected: Basis, standing: ContentAt): CellAddress | null => {
  for (const [r, cells] of expected.contents.entries()) {
    const row = expected.range.row + r;
    const c = cells.findIndex((content, at) => !sameContent(content, standing(row, expected.range.column + at)));
    if (c >= 0) return formatCellAddress(row, expected.range.column + c);
  }
  return null;
};
