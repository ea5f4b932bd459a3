import { columnName, formatRange } from "../sheet/cell-address";
import type { Edit, EditReason } from "../sheet/edit-plan";

/** A line of the preview for each reason; `place` is a range or columns, with the sheet's name, or a sheet alone. */
export interface EditSentences {
  readonly "write-status-columns": (place: string, indicators: number) => string;
  readonly "write-legend": (place: string) => string;
  readonly "widen-columns": (place: string) => string;
  readonly "add-sheet": (sheet: string) => string;
  readonly "remove-sheet": (sheet: string) => string;
  readonly undo: (place: string) => string;
}

const placeOf = (edit: Edit): string => {
  if (edit.kind === "cells") return `${edit.sheet}!${formatRange(edit.range)}`;
  if (edit.kind !== "column-widths") return edit.sheet;
  const last = edit.firstColumn + edit.widths.length - 1;
  return `${edit.sheet}!${columnName(edit.firstColumn)}:${columnName(last)}`;
};

/** The line of the preview that tells what an edit will change, and where. */
export function sayEdit(edit: Edit, sentences: EditSentences): string {
  const why: EditReason = edit.why;
  const place = placeOf(edit);
  return why.code === "write-status-columns" ? sentences[why.code](place, why.indicators) : sentences[why.code](place);
}
