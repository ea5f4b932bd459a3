import { formatCellAddress } from "../sheet/cell-address";
import type { Basis, CellsEdit, EditPlan } from "../sheet/edit-plan";
import type { CellContent, Grid } from "../sheet/grid";
import type { CellAddress } from "../sheet/table";
import { sameContent, withoutEmptyText } from "./cell-content";
import { holdsCell } from "./overlap";

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

/**
 * The first cell, row by row, that would be lost with a sheet that a plan removes: one with content that no edit of the plan empties.
 *
 * @param standing  what the sheet holds
 * @returns         `null` where nothing would be lost
 */
export const firstLost = (
  plan: EditPlan,
  sheet: string,
  { range, contents }: Pick<Grid, "range" | "contents">,
): CellAddress | null => {
  const emptied = plan.edits.filter((edit): edit is CellsEdit => edit.kind === "cells" && edit.sheet === sheet);
  for (const [r, cells] of contents.entries()) {
    const row = range.row + r;
    const c = cells.findIndex((content, at) => {
      const isEmpty = withoutEmptyText(content) === null;
      return !isEmpty && !emptied.some((edit) => holdsCell(edit.range, row, range.column + at));
    });
    if (c >= 0) return formatCellAddress(row, range.column + c);
  }
  return null;
};
