import { formatCellAddress } from "../../sheet/cell-address";
import type { CellNote } from "../../sheet/cell-note";
import { emptyPlan, type Edit, type EditPlan, type Receipt } from "../../sheet/edit-plan";
import type { CellContent, Grid } from "../../sheet/grid";
import type { CellAddress } from "../../sheet/table";
import { refuseIfCancelled } from "../refuse-if-cancelled";
import { firstHiddenWrite } from "../hidden-write";
import { isMemoryEdit, refuseOtherMemory } from "../memory-edits";
import { isNotesEdit, noteFinder, refuseOtherNotes } from "../note-edits";
import { assertPlanShape } from "../plan-shape";
import { isAddSheet, isOfSheet, isRemoveSheet } from "../sheet-edits";
import { isSameSheetName } from "../../sheet/sheet-name";
import { expectationsOf, firstDifference, firstLost } from "../standing-check";
import { undoMemoryEdit, undoPlan, undoSheetEdit } from "../undo-edit";
import { WorkbookError, type SheetSummary, type WorkOptions, type Workbook } from "../workbook";
import type { MemorySheet } from "./memory-sheet";
import { contentAt, readGrid } from "./read-grid";
import { readNotes } from "./read-notes";
import { emptyCell, stateOf, writtenDown, type SheetState } from "./sheet-state";
import { undoOf, withCell, writeState } from "./write-state";

/**
 * A workbook that is nowhere but here: the port's contract in its simplest form. It has a user whose hands are its methods,
 * and it calculates nothing: a formula gives what it was written down with.
 *
 * @example await new MemoryWorkbook([{ name: "甲", cells: [["a", 1]] }]).read("甲") // a Grid of A1:B1
 */
export class MemoryWorkbook implements Workbook {
  #sheets: readonly SheetState[];
  #memory: string | null;
  /** Sheets that were ever there: an id is given once. */
  #sheetsMade = 0;
  readonly #listeners = new Set<(sheet: string) => void>();

  /**
   * @param memory  what an earlier session has left in the workbook
   * @throws RangeError where a merge or a column has no such name
   */
  constructor(sheets: readonly MemorySheet[], memory: string | null = null) {
    this.#sheets = sheets.map((sheet) => this.#newSheet(sheet));
    this.#memory = memory;
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return Promise.resolve(this.#sheets.map(({ id, name, isHidden }) => ({ id, name, isHidden })));
  }

  // Asynchronous so that a refusal is a rejection, as it is with every other host.
  // eslint-disable-next-line @typescript-eslint/require-await
  async read(sheet?: string, options: WorkOptions = {}): Promise<Grid> {
    refuseIfCancelled(options);
    const grid = readGrid(sheet === undefined ? this.#activeSheet() : this.#sheetNamed(sheet));
    options.onProgress?.(1);
    return grid;
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async apply(plan: EditPlan, options: WorkOptions = {}): Promise<Receipt> {
    if (plan.edits.length === 0) return { written: [], undo: emptyPlan };
    assertPlanShape(plan);
    refuseIfCancelled(options);
    this.#check(plan);
    options.onProgress?.(0);
    refuseIfCancelled(options);
    return { written: plan.edits, undo: undoPlan(plan.edits.map((edit) => this.#make(edit))) };
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async notes(sheet: string): Promise<readonly CellNote[]> {
    return readNotes(this.#sheetNamed(sheet));
  }

  recall(): Promise<string | null> {
    return Promise.resolve(this.#memory);
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  onUserEdit(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  /** The user types into a cell. */
  typeInto(sheet: string, cell: CellAddress, content: CellContent): void {
    const state = this.#sheetNamed(sheet);
    this.#replace(withCell(state, cell, { ...(state.cells.get(cell) ?? emptyCell), content }));
    for (const listener of this.#listeners) listener(sheet);
  }

  /** The user sets the note of a cell, or takes it away. */
  noteOn(sheet: string, cell: CellAddress, text: string | null): void {
    const state = this.#sheetNamed(sheet);
    const notes = new Map(state.notes);
    if (text === null) notes.delete(cell);
    else notes.set(cell, text);
    this.#replace({ ...state, notes });
  }

  /** The user gives a sheet another name. */
  renameSheet(from: string, to: string): void {
    const renamed = this.#sheetNamed(from);
    this.#sheets = this.#sheets.map((state) => (state === renamed ? { ...state, name: to } : state));
  }

  /** The user deletes a sheet. */
  deleteSheet(sheet: string): void {
    const deleted = this.#sheetNamed(sheet);
    this.#sheets = this.#sheets.filter((state) => state !== deleted);
  }

  /** The user protects a sheet. */
  protectSheet(sheet: string): void {
    this.#replace({ ...this.#sheetNamed(sheet), isProtected: true });
  }

  /** All sheets written down as they are now. */
  writtenDown(): readonly MemorySheet[] {
    return this.#sheets.map(writtenDown);
  }

  /** @returns the edit that undoes it */
  #make(edit: Edit): Edit {
    if (edit.kind === "memory") {
      this.#memory = edit.content;
      return undoMemoryEdit(edit);
    }
    if (edit.kind === "add-sheet") this.#sheets = [...this.#sheets, this.#newSheet({ name: edit.sheet })];
    else if (edit.kind === "remove-sheet") this.deleteSheet(edit.sheet);
    else {
      const state = this.#sheetNamed(edit.sheet);
      this.#replace(writeState(state, edit));
      return undoOf(state, edit);
    }
    return undoSheetEdit(edit);
  }

  #check(plan: EditPlan): void {
    const taken = plan.edits.filter(isAddSheet).find((edit) => this.#sheets.some(isNamed(edit.sheet)));
    if (taken !== undefined) throw new WorkbookError("plan-stale", { sheet: taken.sheet });
    const standing = this.#standing(plan);
    for (const edit of plan.edits.filter(isNotesEdit))
      refuseOtherNotes(edit, noteFinder(readNotes(standing(edit.sheet))));
    for (const edit of plan.edits.filter(isMemoryEdit)) refuseOtherMemory(edit, this.#memory);
    for (const { sheet } of plan.edits.filter(isOfSheet))
      if (standing(sheet).isProtected) throw new WorkbookError("sheet-protected", { sheet });
    for (const expected of expectationsOf(plan)) {
      const state = standing(expected.sheet);
      const cell = firstDifference(expected, (row, column) => contentAt(state, formatCellAddress(row, column)));
      if (cell !== null) throw new WorkbookError("plan-stale", { sheet: expected.sheet, cell });
    }
    for (const edit of plan.edits) {
      if (edit.kind !== "cells") continue;
      const cell = firstHiddenWrite(edit, standing(edit.sheet).merges);
      if (cell !== null) throw new WorkbookError("merged-cells-in-the-way", { sheet: edit.sheet, cell });
    }
    for (const { sheet } of plan.edits.filter(isRemoveSheet)) this.#checkRemoval(plan, sheet);
  }

  #checkRemoval(plan: EditPlan, sheet: string): void {
    const state = this.#sheetNamed(sheet);
    const cell = firstLost(plan, sheet, readGrid(state)) ?? [...state.notes.keys()][0] ?? null;
    if (cell !== null) throw new WorkbookError("plan-stale", { sheet, cell });
    if (!this.#sheets.some(({ name, isHidden }) => name !== sheet && !isHidden))
      throw new WorkbookError("host-failed", { sheet, hostCode: "LastVisibleSheet" });
  }

  /** The sheets as a plan finds them; those that it adds are empty. */
  #standing(plan: EditPlan): (sheet: string) => SheetState {
    const added = new Set(plan.edits.filter(isAddSheet).map(({ sheet }) => sheet));
    return (sheet) => (added.has(sheet) ? stateOf({ name: sheet }, "") : this.#sheetNamed(sheet));
  }

  #newSheet(sheet: MemorySheet): SheetState {
    this.#sheetsMade += 1;
    return stateOf(sheet, String(this.#sheetsMade));
  }

  #activeSheet(): SheetState {
    const active = this.#sheets.find(({ isActive }) => isActive) ?? this.#sheets.find(({ isHidden }) => !isHidden);
    if (active === undefined) throw new WorkbookError("sheet-not-found");
    return active;
  }

  #sheetNamed(name: string): SheetState {
    const found = this.#sheets.find((state) => state.name === name);
    if (found === undefined) throw new WorkbookError("sheet-not-found", { sheet: name });
    return found;
  }

  #replace(changed: SheetState): void {
    this.#sheets = this.#sheets.map((state) => (state.name === changed.name ? changed : state));
  }
}

const isNamed =
  (name: string) =>
  (state: SheetState): boolean =>
    isSameSheetName(state.name, name);
