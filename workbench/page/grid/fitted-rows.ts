import type { BookSheet } from "../../host/book/book-sheet";
import { intersect, type Rectangle } from "../../host/book/rectangle";
import type { Cell } from "../../host/book/cell";
import { CELL_PADDING_PX, cellFont, lineHeightPx } from "./cell-look";
import { type MeasureText, wrappedLines } from "./measure-text";
import { pixels } from "./pixels";

const GRID_LINE_PX = 1;

/**
 * The heights that rows take by themselves, as in Excel: a row whose height nobody set is as high as the tallest text in it.
 * Merged cells do not count. Evidence: documented for merged cells
 * (https://support.microsoft.com/office/change-the-column-width-and-row-height), guessed for the exact pixels.
 */
export class FittedRows {
  readonly #sheet: BookSheet;
  readonly #measure: MeasureText;
  readonly #heights = new Map<number, number>();

  constructor(sheet: BookSheet, measure: MeasureText) {
    this.#sheet = sheet;
    this.#measure = measure;
    this.fitAll();
  }

  /** In pixels, without the standard height as the least. */
  height(row: number): number {
    return this.#heights.get(row) ?? 0;
  }

  fitAll(): void {
    this.#heights.clear();
    for (const [row, column, cell] of this.#sheet.entries()) this.#grow(row, column, cell);
  }

  /** @returns whether a row is now of another height */
  fit(changed: Rectangle): boolean {
    const used = this.#sheet.usedRange();
    const range = used && intersect({ ...changed, column: used.column, columns: used.columns }, used);
    let differs = this.#forget(changed);
    if (range === null) return differs;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        this.#grow(row, column, this.#sheet.cell(row, column));
      }
      differs ||= this.#heights.has(row);
    }
    return differs;
  }

  #forget(changed: Rectangle): boolean {
    const gone = [...this.#heights.keys()].filter((row) => row >= changed.row && row < changed.row + changed.rows);
    for (const row of gone) this.#heights.delete(row);
    return gone.length > 0;
  }

  #grow(row: number, column: number, cell: Cell): void {
    if (cell.value === null || !this.#sheet.rows.isStandard(row)) return;
    const height = this.#heightOf(column, cell) + GRID_LINE_PX;
    if (height <= pixels(this.#sheet.rows.standard) || height <= this.height(row)) return;
    if (this.#sheet.mergeAt(row, column) === undefined) this.#heights.set(row, height);
  }

  #heightOf(column: number, { value, format }: Cell): number {
    const line = lineHeightPx(format);
    if (!format.wrapText || typeof value !== "string") return Math.round(line);
    const width = pixels(this.#sheet.columns.size(column)) - 2 * CELL_PADDING_PX - GRID_LINE_PX;
    return Math.round(line * wrappedLines(value, cellFont(format), width, this.#measure));
  }
}
