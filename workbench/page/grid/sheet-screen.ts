import type { BookSheet } from "../../host/book/book-sheet";
import { contains, oneCell, type Rectangle } from "../../host/book/rectangle";
import { element } from "../element";
import type { Paper } from "./colour";
import { FittedRows } from "./fitted-rows";
import { HeadingsView } from "./headings-view";
import { textMeasure } from "./measure-text";
import type { Surfaces } from "./select-by-pointer";
import { SelectionView } from "./selection-view";
import { extentFor, SheetGeometry } from "./sheet-geometry";
import { SheetRowsView } from "./sheet-rows-view";

/** Cells drawn beyond the edges of the screen, so that slow scrolling shows no gaps. */
const OVERSCAN = { rows: 8, columns: 3 };

/** A sheet as it is seen: headings, the cells in view, and the frames of the selection. Knows nothing of who changes it. */
export class SheetScreen {
  readonly element: HTMLElement;
  readonly surfaces: Surfaces;
  readonly #cells = element("div", { class: "cells", role: "grid" });
  readonly #measure = textMeasure();
  readonly #columnHeadings: HeadingsView;
  readonly #rowHeadings: HeadingsView;
  readonly #rows: SheetRowsView;
  readonly #selection: SelectionView;
  readonly #resizes: ResizeObserver;
  #sheet: BookSheet;
  #paper: Paper;
  #fitted: FittedRows;
  #geometry: SheetGeometry;
  #selected: readonly Rectangle[] = [];

  constructor(sheet: BookSheet, paper: Paper) {
    this.#sheet = sheet;
    this.#paper = paper;
    this.#fitted = new FittedRows(sheet, this.#measure);
    this.#geometry = new SheetGeometry(sheet, extentFor(sheet), this.#fitted);
    const space = element("div", { class: "space" }, this.#cells);
    const cells = element("div", { class: "viewport" }, space);
    const columns = element("div", { class: "column-headings" });
    const rows = element("div", { class: "row-headings" });
    this.surfaces = { cells, space, columns, rows };
    this.element = element("div", { class: "grid" }, element("div", { class: "corner" }), columns, rows, cells);
    this.#selection = new SelectionView(space);
    this.#columnHeadings = new HeadingsView(columns, "columns");
    this.#rowHeadings = new HeadingsView(rows, "rows");
    this.#rows = new SheetRowsView(this.#cells, this.#measure);
    const drawWindow = (): void => {
      this.#rows.moveTo(this.#window());
      this.#drawHeadings();
    };
    cells.addEventListener("scroll", drawWindow);
    this.#resizes = new ResizeObserver(drawWindow);
    this.#resizes.observe(cells);
  }

  dispose(): void {
    this.#resizes.disconnect();
    this.element.remove();
  }

  get geometry(): SheetGeometry {
    return this.#geometry;
  }

  /** How many rows of the standard height fit on the screen. */
  get pageRows(): number {
    return Math.max(1, Math.floor(this.surfaces.cells.clientHeight / this.#geometry.rows.size(0)) - 1);
  }

  /** Draws a sheet anew: another one, or one whose rows and columns have changed. */
  show(sheet: BookSheet, cursor: Rectangle): void {
    if (sheet !== this.#sheet) this.surfaces.cells.scrollTo(0, 0);
    this.#sheet = sheet;
    this.#fitted = new FittedRows(sheet, this.#measure);
    this.#layOut(cursor);
  }

  setPaper(paper: Paper, cursor: Rectangle): void {
    this.#paper = paper;
    this.#layOut(cursor);
  }

  /** Draws what has changed, and everything where rows have become higher or lower by it. */
  refresh(changed: readonly Rectangle[], cursor: Rectangle): void {
    const isFitChanged = changed.map((range) => this.#fitted.fit(range)).includes(true);
    if (isFitChanged || changed.some((range) => !this.#isLaidOut(range))) this.#layOut(cursor);
    else for (const range of changed) this.#rows.redraw(range);
  }

  select(areas: readonly Rectangle[]): void {
    this.#selected = areas;
    this.#selection.draw(areas, this.#geometry);
    this.#drawHeadings();
  }

  /** Scrolls as little as it takes to show a range. */
  reveal(range: Rectangle): void {
    if (!this.#isLaidOut(oneCell(range.row, range.column))) this.#layOut(range);
    const { left, top, width, height } = this.#geometry.box(range);
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.surfaces.cells;
    this.surfaces.cells.scrollTo(
      scrolled(scrollLeft, clientWidth, left, width),
      scrolled(scrollTop, clientHeight, top, height),
    );
  }

  #layOut(cursor: Rectangle): void {
    const extent = extentFor(this.#sheet, cursor);
    this.#geometry = new SheetGeometry(this.#sheet, extent, this.#fitted);
    this.surfaces.space.style.width = `${this.#geometry.columns.total}px`;
    this.surfaces.space.style.height = `${this.#geometry.rows.total}px`;
    this.#cells.setAttribute("aria-rowcount", String(extent.rows));
    this.#cells.setAttribute("aria-colcount", String(extent.columns));
    this.#cells.setAttribute("aria-label", this.#sheet.name);
    this.#rows.reset({ sheet: this.#sheet, geometry: this.#geometry, paper: this.#paper }, this.#window());
    this.select(this.#selected);
  }

  #isLaidOut(range: Rectangle): boolean {
    const { rows, columns } = this.#geometry;
    return contains({ row: 0, column: 0, rows: rows.count, columns: columns.count }, range);
  }

  #drawHeadings(): void {
    const { row, column, rows, columns } = this.#window();
    this.#columnHeadings.draw(this.#geometry.columns, column, columns, (line) =>
      this.#selected.some((area) => line >= area.column && line < area.column + area.columns),
    );
    this.#rowHeadings.draw(this.#geometry.rows, row, rows, (line) =>
      this.#selected.some((area) => line >= area.row && line < area.row + area.rows),
    );
    this.#columnHeadings.scrollTo(this.surfaces.cells.scrollLeft);
    this.#rowHeadings.scrollTo(this.surfaces.cells.scrollTop);
  }

  /** The cells that are drawn. */
  #window(): Rectangle {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.surfaces.cells;
    const seen = this.#geometry.cellsIn({ left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight });
    const row = Math.max(0, seen.row - OVERSCAN.rows);
    const column = Math.max(0, seen.column - OVERSCAN.columns);
    return {
      row,
      column,
      rows: Math.min(seen.row + seen.rows + OVERSCAN.rows, this.#geometry.rows.count) - row,
      columns: Math.min(seen.column + seen.columns + OVERSCAN.columns, this.#geometry.columns.count) - column,
    };
  }
}

/** The least scrolling that shows a stretch; its beginning where it is longer than the screen. */
function scrolled(scroll: number, screen: number, start: number, length: number): number {
  if (start < scroll || length > screen) return start;
  return start + length > scroll + screen ? start + length - screen : scroll;
}
