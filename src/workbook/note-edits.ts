import { columnLimit, formatCellAddress, rowLimit } from "../sheet/cell-address";
import type { CellNote } from "../sheet/cell-note";
import type { Edit, EditPlan, NoteChange, NotesEdit } from "../sheet/edit-plan";
import { isSheetEdit } from "./sheet-edits";
import { WorkbookError } from "./workbook";
import { isXmlText } from "./xml-characters";

/** What Excel takes as the text of a cell; of a note it says nothing. @source Microsoft, "Excel specifications and limits" */
const longestNote = 32_767;

/** The note of a zero-based cell; `null` is none. */
export type NoteAt = (row: number, column: number) => string | null;

export const isNotesEdit = (edit: Edit): edit is NotesEdit => edit.kind === "notes";

/**
 * Holds the edits of notes to their rules: cells within a sheet, each once in a plan, texts that a note can hold; no sheet that the plan adds or
 * removes: with such a sheet nothing of the user's is to go, and notes are the user's until they are read.
 *
 * @throws RangeError where a rule is broken; that is a bug of the planner
 */
export const assertNotesEdits = ({ edits }: EditPlan): void => {
  const seen = new Set<string>();
  for (const { sheet, notes } of edits.filter(isNotesEdit)) {
    if (edits.some((edit) => isSheetEdit(edit) && edit.sheet === sheet))
      throw new RangeError(`notes on ${sheet}, which the plan adds or removes`);
    for (const { row, column, content } of notes) {
      const place = `${sheet}!${formatCellAddress(row, column)}`;
      const isWithin = [row, column].every(Number.isInteger) && row >= 0 && column >= 0;
      if (!isWithin || row >= rowLimit || column >= columnLimit) throw new RangeError(`no cell of a sheet: ${place}`);
      if (seen.has(place)) throw new RangeError(`two edits of the note at ${place}`);
      seen.add(place);
      if (content !== null && !isNoteText(content)) throw new RangeError(`a text that no note can hold at ${place}`);
    }
  }
};

const isNoteText = (text: string): boolean => text !== "" && text.length <= longestNote && isXmlText(text);

/**
 * @param isAlsoExpected  whether a note that differs may stand there all the same
 * @throws WorkbookError "plan-stale" at the first cell that has another note than an edit expects
 */
export const refuseOtherNotes = (
  { sheet, notes }: NotesEdit,
  noteAt: NoteAt,
  isAlsoExpected: (change: NoteChange, found: string | null) => boolean = () => false,
): void => {
  for (const change of notes) {
    const { row, column, before } = change;
    const found = noteAt(row, column);
    if (found !== before && !isAlsoExpected(change, found))
      throw new WorkbookError("plan-stale", { sheet, cell: formatCellAddress(row, column) });
  }
};

/** Looks notes up by their cells. */
export const noteFinder = (notes: readonly CellNote[]): NoteAt => {
  const byAddress = new Map(notes.map(({ row, column, text }) => [formatCellAddress(row, column), text]));
  return (row, column) => byAddress.get(formatCellAddress(row, column)) ?? null;
};

/** For `Array.sort`: row by row, from left to right. */
export const byCell = (one: CellNote, other: CellNote): number => one.row - other.row || one.column - other.column;
