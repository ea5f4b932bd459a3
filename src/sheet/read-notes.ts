import { formatCellAddress } from "./cell-address";
import type { Grid, Rectangle } from "./grid";
import { joinLines } from "./join-lines";
import { readMarkMeanings } from "./read-mark-meanings";
import type { AnnotationPlace, TableNote } from "./table";
import { valueAt } from "./value-at";

const mayBeNote = /注|说明|[*＊†‡§¹²³\u2460-\u2487\u2776-\u277F]|星号|[[［]\d/;
/** 注：, 说明：, or the mark that it explains. */
const note = /^\s*(?:(?:备|附)?注\d*[:：\s]|说明[:：]|[*＊†‡§¹²³\u2460-\u2487\u2776-\u277F]|[[［]\d{1,2}[\]］])/;

/**
 * Finds the notes in rows that hold no data: what begins with 注 or a mark, and whatever says to which year a star belongs.
 *
 * @param rows     zero-based rows of the sheet
 * @param columns  zero-based, both included
 */
export const readNotes = (
  grid: Grid,
  rows: Iterable<number>,
  columns: { readonly first: number; readonly last: number },
  annotation: AnnotationPlace | null,
): readonly TableNote[] => {
  const notes: TableNote[] = [];
  for (const row of rows) {
    for (let column = columns.first; column <= columns.last; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string" || !isNote(value) || isAnnotated(annotation, row, column)) continue;
      notes.push({ cell: formatCellAddress(row, column), text: joinLines(value), marks: readMarkMeanings(value) });
    }
  }
  return notes;
};

/** Whether a text explains the table and is no part of it. */
export const isNote = (text: string): boolean =>
  mayBeNote.test(text) && (note.test(text) || readMarkMeanings(text).some(({ year }) => year !== null));

/** Whether a cell was written by an earlier run of this add-in. */
const isAnnotated = (annotation: AnnotationPlace | null, row: number, column: number): boolean =>
  annotation !== null && isInside(annotation.columns, row, column);

const isInside = (place: Rectangle, row: number, column: number): boolean =>
  row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns;
