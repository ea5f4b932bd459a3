import type { LeftOut } from "../sheet/edit-plan";

/** A sentence for whatever a plan leaves out although it was asked for. */
export interface LeftOutSentences {
  /** @param cells  the first of them; `total` is how many there are */
  readonly "others-notes": (sheet: string, cells: readonly string[], total: number) => string;
  readonly "sheet-name-taken": (sheet: string) => string;
  readonly "too-many-notes": (sheet: string, notes: number, most: number) => string;
}

/** Cells that a sentence names before it only counts them. */
const mostCells = 5;

export const sayLeftOut = (sentences: LeftOutSentences, left: LeftOut): string => {
  if (left.code === "sheet-name-taken") return sentences[left.code](left.sheet);
  return left.code === "others-notes"
    ? sentences[left.code](left.sheet, left.cells.slice(0, mostCells), left.cells.length)
    : sentences[left.code](left.sheet, left.notes, left.most);
};
