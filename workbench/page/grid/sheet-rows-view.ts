import type { BookSheet } from "../../host/book/book-sheet";
import { emptyCell } from "../../host/book/cell";
import { contains, intersect, isSameRectangle, oneCell, type Rectangle } from "../../host/book/rectangle";
import { cellAddress } from "../../host/book/a1";
import { drawCell } from "./cell-view";
import type { Paper } from "./colour";
import type { MeasureText } from "./measure-text";
import type { SheetGeometry } from "./sheet-geometry";
import { shownText } from "./shown-text";
import { textReach } from "./text-reach";

/** What a drawing is made from. */
export interface Scene {
  readonly sheet: BookSheet;
  readonly geometry: SheetGeometry;
  readonly paper: Paper;
}

/** The cells of a sheet that are on the screen, and no others: one element to a row, one to a cell. */
export class SheetRowsView {
  readonly #parent: HTMLElement;
  readonly #measure: MeasureText;
  readonly #rows = new Map<number, HTMLElement>();
  #scene: Scene | undefined;
  #window: Rectangle | undefined;

  constructor(parent: HTMLElement, measure: MeasureText) {
    this.#parent = parent;
    this.#measure = measure;
  }

  /** Draws these cells of a sheet anew, whatever was there. */
  reset(scene: Scene, window: Rectangle): void {
    for (const row of this.#rows.values()) row.remove();
    this.#rows.clear();
    this.#scene = scene;
    this.#window = undefined;
    this.moveTo(window);
  }

  /** Draws what has come into the window and drops what has left it. */
  moveTo(window: Rectangle): void {
    const before = this.#window;
    if (this.#scene === undefined || (before && isSameRectangle(before, window))) return;
    this.#window = window;
    const isSameColumns = before?.column === window.column && before.columns === window.columns;
    for (const [row, element] of this.#rows) {
      const stays = row >= window.row && row < window.row + window.rows;
      // A merged cell hangs in the first row of it that is drawn, which may now be another.
      if (stays && isSameColumns && !this.#hasMerge(row)) continue;
      element.remove();
      this.#rows.delete(row);
    }
    for (let row = window.row; row < window.row + window.rows; row += 1) if (!this.#rows.has(row)) this.#draw(row);
  }

  /** Draws the rows of a changed range anew, as far as they are on the screen. */
  redraw(changed: Rectangle): void {
    for (const [row, element] of [...this.#rows]) {
      if (row < changed.row || row >= changed.row + changed.rows) continue;
      element.remove();
      this.#rows.delete(row);
      this.#draw(row);
    }
  }

  #draw(row: number): void {
    const scene = this.#scene;
    const window = this.#window;
    if (scene === undefined || window === undefined || scene.geometry.rows.size(row) === 0) return;
    const element = document.createElement("div");
    element.className = "row";
    element.setAttribute("role", "row");
    element.setAttribute("aria-rowindex", String(row + 1));
    const top = scene.geometry.rows.start(row);
    element.style.cssText = `top:${top}px;height:${scene.geometry.rows.size(row)}px`;
    for (let column = window.column; column < window.column + window.columns; column += 1) {
      const cell = this.#cellElement(scene, window, row, column, top);
      if (cell !== undefined) element.append(cell);
    }
    this.#parent.insertBefore(element, this.#rowAfter(row, window));
    this.#rows.set(row, element);
  }

  /** Rows stand in the document as on the sheet, for whoever has it read aloud. */
  #rowAfter(row: number, window: Rectangle): HTMLElement | null {
    for (let later = row + 1; later < window.row + window.rows; later += 1) {
      const element = this.#rows.get(later);
      if (element !== undefined) return element;
    }
    return null;
  }

  #cellElement(scene: Scene, window: Rectangle, row: number, column: number, rowTop: number): HTMLElement | undefined {
    const { sheet, geometry, paper } = scene;
    const merge = sheet.mergeAt(row, column);
    if (merge !== undefined && !isFirstDrawn(merge, window, row, column)) return undefined;
    const range = merge ?? oneCell(row, column);
    const cell = sheet.cell(range.row, range.column);
    const own = geometry.box(range);
    if (own.width === 0) return undefined;
    const text = cell === emptyCell ? "" : shownText(cell, own.width, this.#measure);
    const box = merge ? own : textReach(sheet, row, column, cell, text, own, geometry, this.#measure);
    const drawn = {
      address: cellAddress(range.row, range.column),
      cell,
      text,
      box,
      range,
      isWide: box.width > own.width,
    };
    return drawCell(drawn, rowTop, paper);
  }

  #hasMerge(row: number): boolean {
    const window = this.#window;
    if (window === undefined) return false;
    return this.#scene?.sheet.merges.some((merge) => intersect(merge, { ...window, row, rows: 1 }) !== null) ?? false;
  }
}

function isFirstDrawn(merge: Rectangle, window: Rectangle, row: number, column: number): boolean {
  const first = intersect(merge, window);
  return first?.row === row && first.column === column && contains(window, oneCell(row, column));
}
