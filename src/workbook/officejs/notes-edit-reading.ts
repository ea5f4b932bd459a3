import { formatCellAddress } from "../../sheet/cell-address";
import type { NotesEdit } from "../../sheet/edit-plan";
import { NotesReading } from "./notes-reading";
import type { RequestPart } from "./request-in-parts";
import type { NotesEditState } from "./standing";

/** Reads the notes of the cells whose notes a plan changes. */
export class NotesEditReading {
  readonly #reading: NotesReading;

  constructor(
    readonly edit: NotesEdit,
    readonly hasPlainNotes: boolean,
  ) {
    this.#reading = new NotesReading(edit.sheet, hasPlainNotes);
  }

  parts(): readonly RequestPart[] {
    return this.#reading.parts();
  }

  detailParts(): readonly RequestPart[] {
    return this.#reading.detailParts();
  }

  state(): NotesEditState {
    const notes = this.#reading.notes();
    const standing = new Map(notes.map((note) => [formatCellAddress(note.row, note.column), note]));
    return {
      kind: "notes",
      edit: this.edit,
      hasPlainNotes: this.hasPlainNotes,
      notes: this.edit.notes.map(({ row, column }) => {
        const note = standing.get(formatCellAddress(row, column));
        return { text: note?.text ?? null, handle: note?.handle ?? null };
      }),
    };
  }
}
