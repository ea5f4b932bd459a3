import { columnLimit, formatRange, rowLimit } from "../sheet/cell-address";
import type { CellsEdit, ColumnWidthsEdit, Edit, EditPlan } from "../sheet/edit-plan";
import type { Rectangle } from "../sheet/grid";
import { expectationsOf } from "./standing-check";
import { overlap } from "./overlap";
import { assertMemoryEdits } from "./memory-edits";
import { assertNotesEdits } from "./note-edits";
import { assertSheetEdits } from "./sheet-edits";

/**
 * Holds a plan to its own rules before anything is done with it: matrices of the shape of their range, all within a sheet,
 * finite numbers, no two edits of one cell or column, sheets there when they are written, at most one text to remember, notes of cells that can have them.
 *
 * @throws RangeError where a rule is broken; that is a bug of the planner, not a refusal of the host
 */
export const assertPlanShape = (plan: EditPlan): void => {
  for (const { range, contents } of expectationsOf(plan)) assertMatrix(range, contents);
  assertSheetEdits(plan);
  assertMemoryEdits(plan);
  assertNotesEdits(plan);
  const edits = plan.edits.filter(isRangedEdit);
  for (const [at, edit] of edits.entries()) {
    assertEdit(edit);
    const rival = edits.slice(0, at).find((earlier) => collide(earlier, edit));
    if (rival !== undefined) throw new RangeError(`two edits at ${edit.sheet}!${formatRange(extent(edit))}`);
  }
};

type RangedEdit = CellsEdit | ColumnWidthsEdit;

const isRangedEdit = (edit: Edit): edit is RangedEdit => edit.kind === "cells" || edit.kind === "column-widths";

const assertEdit = (edit: RangedEdit): void => {
  assertWithinSheet(extent(edit));
  if (edit.kind === "column-widths") return;
  assertMatrix(edit.range, edit.contents);
  assertMatrix(edit.range, edit.styles);
  if (edit.contents.some((cells) => cells.some((content) => typeof content === "number" && !Number.isFinite(content))))
    throw new RangeError(`a number that is none at ${edit.sheet}!${formatRange(edit.range)}`);
};

const assertMatrix = (range: Rectangle, matrix: readonly (readonly unknown[])[]): void => {
  assertWithinSheet(range);
  if (matrix.length !== range.rows || matrix.some((cells) => cells.length !== range.columns))
    throw new RangeError(`a matrix that has not the shape of ${formatRange(range)}`);
};

const assertWithinSheet = ({ row, column, rows, columns }: Rectangle): void => {
  const isWithin =
    [row, column, rows, columns].every(Number.isInteger) &&
    Math.min(row, column) >= 0 &&
    Math.min(rows, columns) >= 1 &&
    row + rows <= rowLimit &&
    column + columns <= columnLimit;
  if (!isWithin) throw new RangeError(`no rectangle of a sheet: ${JSON.stringify({ row, column, rows, columns })}`);
};

const collide = (one: RangedEdit, other: RangedEdit): boolean =>
  one.kind === other.kind && one.sheet === other.sheet && overlap(extent(one), extent(other));

/** Widths are told apart by column alone, so they count as one row. */
const extent = (edit: RangedEdit): Rectangle =>
  edit.kind === "cells" ? edit.range : { row: 0, column: edit.firstColumn, rows: 1, columns: edit.widths.length };
