import { formatCellAddress } from "../../sheet/cell-address";
import type { Cell } from "../../sheet/cell-address";
import type { NoteHandle } from "./host-note";
import { rangeAt } from "./range-at";

/**
 * Puts a text in the place of the note of a cell, makes a note, or takes it away.
 *
 * @param handle         by which the note that stands there is found; `null` where there is none
 * @param text           `null` for no note
 * @param hasPlainNotes  whether a new note is a plain one; otherwise it is a comment
 */
export const queueNoteWrite = (
  sheet: Excel.Worksheet,
  { row, column }: Cell,
  handle: NoteHandle | null,
  text: string | null,
  hasPlainNotes: boolean,
): void => {
  if (handle !== null) {
    const found = handle.kind === "comment" ? sheet.comments.getItem(handle.id) : noteOf(sheet, { row, column });
    if (text === null) found.delete();
    else found.content = text;
    return;
  }
  if (text === null) return;
  const cell = rangeAt(sheet, { row, column, rows: 1, columns: 1 });
  if (hasPlainNotes) sheet.notes.add(cell, text);
  else sheet.comments.add(cell, text);
};

const noteOf = (sheet: Excel.Worksheet, { row, column }: Cell): Excel.Note =>
  sheet.notes.getItem(formatCellAddress(row, column));
