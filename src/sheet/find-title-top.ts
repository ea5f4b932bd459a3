import type { CellValue, Grid } from "./grid";
import { isNote } from "./read-notes";
import { isBlank } from "./value-at";

/** Title, translation, number, line of the unit, and blank rows between them. */
const mostTitleRows = 8;

/** What begins a title that is parted over two cells, or stands in one half of a line: 表2, 单位：万元, 2023年3月. */
const titleWords = /^\s*(?:附?表|续|table)|[:：]|(?:19|20)\d{2}/i;

/**
 * Finds where the title of a table begins: over its header, below the last row and the last note of the table above.
 *
 * @param headerFirst   zero-based row of the sheet
 * @param firstAllowed  the first row that may belong to the title
 * @returns             `headerFirst` where no title stands over the header
 */
export const findTitleTop = (grid: Grid, headerFirst: number, firstAllowed: number): number => {
  let top = headerFirst;
  for (let row = headerFirst - 1; row >= Math.max(firstAllowed, headerFirst - mostTitleRows); row -= 1) {
    const texts = filledIn(grid, row);
    if (texts.length === 0) continue;
    if (!isTitleRow(texts)) break;
    if (texts.some(isNoteText) && !(row > firstAllowed && isPlainTitle(filledIn(grid, row - 1)))) break;
    top = row;
  }
  return top;
};

const filledIn = (grid: Grid, row: number): readonly CellValue[] =>
  (grid.values[row - grid.range.row] ?? []).filter((value) => !isBlank(value));

/** A single text, or two of which one is such as titles are made of; never what has figures. */
const isTitleRow = (values: readonly CellValue[]): boolean => {
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length < values.length || texts.length > 2) return false;
  return texts.length === 1 || texts.some((text) => titleWords.test(text));
};

const isNoteText = (value: CellValue): boolean => typeof value === "string" && isNote(value);

/** A note may stand between the title and the header, but then the title stands directly over it. */
const isPlainTitle = (values: readonly CellValue[]): boolean =>
  values.length > 0 && isTitleRow(values) && !values.some(isNoteText);
