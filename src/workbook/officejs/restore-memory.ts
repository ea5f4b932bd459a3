import type { CellsEdit, Edit, MemoryEdit, NoteChange, NotesEdit, SheetEdit } from "../../sheet/edit-plan";
import type { CellContent } from "../../sheet/grid";
import { sameContent } from "../cell-content";
import type { HostLook } from "./host-look";
import type { EditState, Matrix } from "./standing";

/**
 * What this session knows of the undos that it handed out, beyond what a plan can say: fonts' and lines' exact looks, widths in
 * points, and what a cell may hold where a write was left half done. An undo that comes back from storage is applied as it stands.
 */
export class RestoreMemory {
  readonly #states = new WeakMap<Edit, EditState>();
  readonly #sheetsInDoubt = new WeakSet<Edit>();
  readonly #texts = new WeakMap<MemoryEdit, readonly (string | null)[]>();
  readonly #notesInDoubt = new WeakSet<NotesEdit>();
  readonly #alternatives = new WeakMap<CellsEdit, readonly Matrix<CellContent>[]>();

  /** @param undo  the edit that shall bring back `state` */
  remember(undo: Edit, state: EditState): void {
    this.#states.set(undo, state);
  }

  stateFor(edit: Edit): EditState | undefined {
    return this.#states.get(edit);
  }

  /** Whether an edit will fill some cell of a column, counted from its first, below its first row. */
  fills(edit: CellsEdit, column: number): boolean {
    const state = this.#states.get(edit);
    if (state?.kind !== "cells") return edit.styles.slice(1).some((line) => (line[column]?.fill ?? null) !== null);
    return state.cells.looks.slice(1).some((line) => isPainted(line[column]?.fill));
  }

  /** @param contents  what may stand where `undo` writes, each a matrix of its range */
  rememberDoubt(undo: CellsEdit, contents: readonly Matrix<CellContent>[]): void {
    this.#alternatives.set(undo, contents);
  }

  /** @param undo  an edit that removes or adds a sheet, which may have been done without it */
  rememberSheetInDoubt(undo: SheetEdit): void {
    this.#sheetsInDoubt.add(undo);
  }

  /** @param texts  what the workbook may remember where `undo` is applied */
  rememberTextsInDoubt(undo: MemoryEdit, texts: readonly (string | null)[]): void {
    this.#texts.set(undo, texts);
  }

  /** @param undo  an edit of notes, some of which may stand as it leaves them already */
  rememberNotesInDoubt(undo: NotesEdit): void {
    this.#notesInDoubt.add(undo);
  }

  mayBeNoted(edit: NotesEdit, { content }: NoteChange, text: string | null): boolean {
    return this.#notesInDoubt.has(edit) && text === content;
  }

  mayRemember(edit: MemoryEdit, text: string | null): boolean {
    return this.#texts.get(edit)?.includes(text) ?? false;
  }

  isInDoubt(edit: Edit): boolean {
    return this.#sheetsInDoubt.has(edit);
  }

  mayHold(edit: CellsEdit, row: number, column: number, content: CellContent): boolean {
    const matrices = this.#alternatives.get(edit) ?? [];
    return matrices.some((matrix) => sameContent(matrix[row]?.[column] ?? null, content));
  }
}

const isPainted = (fill: HostLook["fill"] | undefined): boolean => typeof fill === "object" && fill !== null;
