import { columnName, formatRange } from "../sheet/cell-address";
import type { Edit, EditReason } from "../sheet/edit-plan";
import type { RepairKind } from "../sheet/repairs/repair";

/** A line of the preview for each reason; `place` is a range or columns, with the sheet's name, or a sheet alone. */
export interface EditSentences {
  readonly "write-status-columns": (place: string, indicators: number) => string;
  readonly "write-legend": (place: string) => string;
  readonly "write-notes": (sheet: string, notes: number) => string;
  readonly "write-methods": (place: string, indicators: number) => string;
  readonly "widen-columns": (place: string) => string;
  readonly "add-sheet": (sheet: string) => string;
  readonly "remove-sheet": (sheet: string) => string;
  readonly "review-findings": (findings: number) => string;
  readonly "withdraw-reviews": (findings: number) => string;
  readonly "remember-corrections": string;
  readonly "remember-settings": string;
  readonly "remember-exclusions": string;
  readonly repair: Readonly<Record<RepairKind, (place: string, cells: number) => string>>;
  readonly undo: (place: string) => string;
  /** What the workbook remembers, named as a place. */
  readonly memory: string;
}

/** The line of the preview that tells what an edit will change, and where. */
export function sayEdit(edit: Edit, sentences: EditSentences): string {
  const why: EditReason = edit.why;
  const place = placeOf(edit, sentences);
  if (why.code === "write-status-columns" || why.code === "write-methods")
    return sentences[why.code](place, why.indicators);
  if (why.code === "write-notes") return sentences[why.code](place, why.notes);
  if (why.code === "review-findings" || why.code === "withdraw-reviews") return sentences[why.code](why.findings);
  if (why.code === "repair") return sentences.repair[why.repair](place, why.cells);
  const sentence = sentences[why.code];
  return typeof sentence === "string" ? sentence : sentence(place);
}

const placeOf = (edit: Edit, { memory }: EditSentences): string => {
  if (edit.kind === "memory") return memory;
  if (edit.kind === "cells") return `${edit.sheet}!${formatRange(edit.range)}`;
  if (edit.kind !== "column-widths") return edit.sheet;
  const last = edit.firstColumn + edit.widths.length - 1;
  return `${edit.sheet}!${columnName(edit.firstColumn)}:${columnName(last)}`;
};
