import type { Cell } from "../../sheet/cell-address";
import type { CellNote } from "../../sheet/cell-note";
import type { Basis, EditPlan } from "../../sheet/edit-plan";
import type { CellContent } from "../../sheet/grid";
import { firstHiddenWrite } from "../hidden-write";
import { refuseOtherMemory } from "../memory-edits";
import { noteFinder, refuseOtherNotes } from "../note-edits";
import { isOfSheet } from "../sheet-edits";
import { firstDifference, firstLost } from "../standing-check";
import { WorkbookError } from "../workbook";
import { isErrorText } from "./host-content";
import { textOf } from "./read-memory";
import type { RestoreMemory } from "./restore-memory";
import type { Matrix, SheetContent, Standing } from "./standing";

/**
 * Refuses a plan that cannot be applied to what stands there.
 *
 * @param memory  knows what else a cell may hold where an earlier write was left half done
 * @throws WorkbookError "sheet-protected", "plan-stale" or "merged-cells-in-the-way", at the first cell
 */
export const checkStanding = (plan: EditPlan, standing: Standing, memory: RestoreMemory): void => {
  const sheets = standing.edits.filter((state) => state.kind === "sheet");
  for (const { edit, isThere } of sheets)
    if (edit.kind === "add-sheet" && isThere && !memory.isInDoubt(edit))
      throw new WorkbookError("plan-stale", { sheet: edit.sheet });
  for (const { sheet } of plan.edits.filter(isOfSheet)) {
    if (standing.protectedSheets.has(sheet)) throw new WorkbookError("sheet-protected", { sheet });
  }
  for (const { edit, part } of standing.edits.filter((state) => state.kind === "memory"))
    if (!memory.mayRemember(edit, textOf(part))) refuseOtherMemory(edit, textOf(part));
  for (const { expected, contents } of standing.basis) refuseDifference(expected, contents, () => false);
  for (const { edit, notes } of standing.edits.filter((state) => state.kind === "notes")) {
    const found = noteFinder(edit.notes.flatMap((cell, at) => noteAt(cell, notes[at]?.text ?? null)));
    refuseOtherNotes(edit, found, (change, text) => memory.mayBeNoted(edit, change, text));
  }
  const cells = standing.edits.filter((state) => state.kind === "cells");
  for (const { edit, cells: found } of cells) {
    const { sheet, range, before } = edit;
    refuseDifference({ sheet, range, contents: before }, found.contents, (row, column, content) =>
      memory.mayHold(edit, row, column, content),
    );
  }
  for (const { edit, content } of sheets) if (edit.kind === "remove-sheet") refuseLoss(plan, edit.sheet, content);
  for (const { edit, merges } of cells) {
    const cell = firstHiddenWrite(edit, merges);
    if (cell !== null) throw new WorkbookError("merged-cells-in-the-way", { sheet: edit.sheet, cell });
  }
};

const noteAt = ({ row, column }: Cell, text: string | null): readonly CellNote[] =>
  text === null ? [] : [{ row, column, text }];

const refuseLoss = (plan: EditPlan, sheet: string, content: SheetContent): void => {
  const cell = firstLost(plan, sheet, content);
  if (cell !== null) throw new WorkbookError("plan-stale", { sheet, cell });
  if (content.hasMore) throw new WorkbookError("plan-stale", { sheet });
};

const refuseDifference = (
  expected: Basis,
  standing: Matrix<CellContent>,
  isAlsoExpected: (row: number, column: number, content: CellContent) => boolean,
): void => {
  const { range, contents, sheet } = expected;
  const cell = firstDifference(expected, (sheetRow, sheetColumn) => {
    const [row, column] = [sheetRow - range.row, sheetColumn - range.column];
    const wanted = contents[row]?.[column] ?? null;
    const found = standing[row]?.[column] ?? null;
    return isSameAsFarAsKnown(found, wanted) || isAlsoExpected(row, column, found) ? wanted : found;
  });
  if (cell !== null) throw new WorkbookError("plan-stale", { sheet, cell });
};

/** An error and the text that looks like it cannot be told apart without asking for the types of all cells. */
const isSameAsFarAsKnown = (found: CellContent, wanted: CellContent): boolean =>
  isErrorText(found) && wanted === `'${String(found)}`;
