import type { Book } from "../../host/book";
import type { BookSheet } from "../../host/book/book-sheet";
import { bound, contains, oneCell, type Rectangle } from "../../host/book/rectangle";
import { rangeAddress } from "../../host/book/a1";
import { type AfterEdit, CellEditor } from "./cell-editor";
import { cellFont } from "./cell-look";
import type { Paper } from "./colour";
import { resizeByDragging } from "./column-resize";
import { clearCells, copyText, isForbidden, pasteText } from "./edit-cells";
import { editText } from "./edit-text";
import { FittedRows } from "./fitted-rows";
import { HeadingsView } from "./headings-view";
import { type MeasureText, textMeasure } from "./measure-text";
import { type Cursor, moved, moveOfKey, selectedRange, wholeMerge } from "./move-selection";
import { gatherChanges, type PendingChanges } from "./pending-changes";
import { selectByPointer } from "./select-by-pointer";
import { SelectionView } from "./selection-view";
import { extentFor, SheetGeometry } from "./sheet-geometry";
import { SheetRowsView } from "./sheet-rows-view";

/** Cells drawn beyond the edges of the screen, so that slow scrolling shows no gaps. */
const OVERSCAN = { rows: 8, columns: 3 };

export interface GridOwner {
  /** Another cell is about to be selected; an edit elsewhere on the page ends before. */
  readonly beforeSelect: () => void;
  readonly onEditing: (isEditing: boolean) => void;
  /** The person tried to change protected cells. */
  readonly onForbidden: () => void;
}

/** The active sheet of a book on the screen, with what a person does to it. Draws only the cells in view. */
export class Grid {
  readonly element = document.createElement("div");
  readonly #book: Book;
  readonly #owner: GridOwner;
  readonly #viewport = part("viewport");
  readonly #space = part("space");
  readonly #cells = part("cells");
  readonly #measure: MeasureText = textMeasure();
  readonly #columnHeadings: HeadingsView;
  readonly #rowHeadings: HeadingsView;
  readonly #rows: SheetRowsView;
  readonly #selection: SelectionView;
  readonly #editor: CellEditor;
  readonly #stop: () => void;
  readonly #resizes: ResizeObserver;
  #paper: Paper;
  #sheet: BookSheet;
  #fitted: FittedRows;
  #geometry: SheetGeometry;
  #cursor: Cursor;

  constructor(book: Book, paper: Paper, owner: GridOwner) {
    this.#book = book;
    this.#paper = paper;
    this.#owner = owner;
    this.#sheet = book.activeSheet;
    this.#fitted = new FittedRows(this.#sheet, this.#measure);
    this.#geometry = new SheetGeometry(this.#sheet, extentFor(this.#sheet), this.#fitted);
    this.#cursor = cursorOn(this.#sheet, book.selection.areas[0] ?? oneCell(0, 0));
    this.#editor = new CellEditor({
      text: () => editText(this.#sheet.cell(this.#cursor.anchor.row, this.#cursor.anchor.column)),
      commit: (text, then) => {
        this.enter(text, then);
      },
      onEditing: owner.onEditing,
      onKey: (event) => {
        this.#key(event);
      },
    });
    const columns = part("column-headings");
    const rows = part("row-headings");
    this.element.className = "grid";
    this.element.append(part("corner"), columns, rows, this.#viewport);
    this.#viewport.append(this.#space);
    this.#cells.setAttribute("role", "grid");
    this.#space.append(this.#cells);
    this.#selection = new SelectionView(this.#space);
    this.#space.append(this.#editor.element);
    this.#columnHeadings = new HeadingsView(columns, "columns");
    this.#rowHeadings = new HeadingsView(rows, "rows");
    this.#rows = new SheetRowsView(this.#cells, this.#measure);
    this.#listen(columns, rows);
    this.#resizes = new ResizeObserver(() => {
      this.#drawWindow();
    });
    this.#resizes.observe(this.#viewport);
    const gather = gatherChanges((changes) => {
      this.#redraw(changes);
    });
    this.#stop = book.onChange((change) => {
      gather(change, change.sheet === this.#sheet.id);
    });
    this.#layOut();
  }

  dispose(): void {
    this.#stop();
    this.#resizes.disconnect();
    this.element.remove();
  }

  focus(): void {
    this.#editor.focus();
  }

  setPaper(paper: Paper): void {
    this.#paper = paper;
    this.#layOut();
  }

  /** Enters text into the active cell, as typed. */
  enter(text: string, then: AfterEdit = { rows: 0, columns: 0 }): void {
    const cell = this.#cursor.anchor;
    if (isForbidden(this.#sheet, oneCell(cell.row, cell.column))) {
      this.#owner.onForbidden();
      return;
    }
    const before = this.#sheet.cell(cell.row, cell.column);
    if (text !== editText(before)) this.#book.userEdit(this.#sheet.id, cell.row, cell.column, text);
    if (then.rows === 0 && then.columns === 0) return;
    this.#moveTo(moved(this.#sheet, cursorOn(this.#sheet, cell), { kind: "step", ...then }, false));
  }

  /** Ends an edit in a cell and keeps what was typed. */
  commitEdit(): void {
    this.#editor.commit();
  }

  /** Selects as a person does, and brings the selection into view. */
  select(range: Rectangle): void {
    this.#endEdits();
    this.#moveTo(cursorOn(this.#sheet, range));
  }

  #endEdits(): void {
    this.#owner.beforeSelect();
    this.#editor.commit();
  }

  #listen(columns: HTMLElement, rows: HTMLElement): void {
    this.#viewport.addEventListener("scroll", () => {
      this.#drawWindow();
    });
    resizeByDragging(this.#book, columns);
    const surfaces = { cells: this.#viewport, space: this.#space, columns, rows };
    selectByPointer(surfaces, () => this.#geometry, {
      onSelect: (anchor, reach, isExtending) => {
        this.#endEdits();
        const from = isExtending ? this.#cursor.anchor : wholeMerge(this.#sheet, anchor);
        this.#moveTo({ anchor: from, reach: wholeMerge(this.#sheet, reach) }, false);
        this.focus();
      },
      onOpen: () => {
        this.#editor.open();
      },
    });
    const editor = this.#editor;
    editor.element.addEventListener("copy", (event) => {
      if (editor.isEditing) return;
      event.clipboardData?.setData("text/plain", copyText(this.#sheet, this.#selected()));
      event.preventDefault();
    });
    editor.element.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain");
      if (editor.isEditing || text === undefined || text === "") return;
      event.preventDefault();
      this.#paste(text);
    });
  }

  #paste(text: string): void {
    const { row, column } = this.#selected();
    if (isForbidden(this.#sheet, this.#selected())) {
      this.#owner.onForbidden();
      return;
    }
    const pasted = pasteText(this.#book, this.#sheet, row, column, text);
    if (pasted !== undefined) this.#moveTo(cursorOn(this.#sheet, pasted));
  }

  #key(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.#viewport.clientHeight / this.#geometry.rows.size(0)) - 1);
    const move = moveOfKey(event, page) ?? enterOrTab(event);
    if (move !== undefined) {
      this.#moveTo(
        moved(this.#sheet, this.#cursor, move, event.shiftKey && event.key !== "Enter" && event.key !== "Tab"),
      );
    } else if (event.key === "F2") {
      this.#editor.open();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      if (isForbidden(this.#sheet, this.#selected())) this.#owner.onForbidden();
      else clearCells(this.#book, this.#sheet, this.#selected());
    } else {
      return;
    }
    event.preventDefault();
  }

  #selected(): Rectangle {
    return selectedRange(this.#sheet, this.#cursor);
  }

  /** The book is told; what it tells back draws the selection. */
  #moveTo(cursor: Cursor, reveals = true): void {
    this.#cursor = cursor;
    this.#book.actAs("user", () => {
      this.#book.select(this.#sheet.id, [this.#selected()]);
    });
    if (reveals) this.#reveal(cursor.reach);
  }

  #redraw(changes: PendingChanges): void {
    const sheet = this.#book.activeSheet;
    if (sheet !== this.#sheet) {
      this.#editor.commit();
      this.#sheet = sheet;
      this.#cursor = cursorOn(sheet, this.#book.selection.areas[0] ?? oneCell(0, 0));
      this.#viewport.scrollTo(0, 0);
    }
    if (changes.layout) this.#fitted = new FittedRows(sheet, this.#measure);
    const isFitChanged = changes.ranges.map((range) => this.#fitted.fit(range)).includes(true);
    if (changes.layout || isFitChanged || changes.ranges.some((range) => !this.#isLaidOut(range))) this.#layOut();
    else for (const range of changes.ranges) this.#rows.redraw(range);
    if (changes.selection) this.#takeSelection();
    this.#drawSelection();
  }

  #isLaidOut(range: Rectangle): boolean {
    const { rows, columns } = this.#geometry;
    return contains({ row: 0, column: 0, rows: rows.count, columns: columns.count }, range);
  }

  /** A selection that the add-in made moves the cursor; the grid's own is already there. */
  #takeSelection(): void {
    const areas = this.#book.selection.areas;
    const all = areas.reduce(bound);
    const own = this.#selected();
    if (contains(own, all) && contains(all, own)) return;
    this.#cursor = cursorOn(this.#sheet, areas[0] ?? all);
    this.#reveal(this.#cursor.anchor);
  }

  #layOut(): void {
    const extent = extentFor(this.#sheet, bound(this.#cursor.anchor, this.#cursor.reach));
    this.#geometry = new SheetGeometry(this.#sheet, extent, this.#fitted);
    this.#space.style.width = `${this.#geometry.columns.total}px`;
    this.#space.style.height = `${this.#geometry.rows.total}px`;
    this.#cells.setAttribute("aria-rowcount", String(extent.rows));
    this.#cells.setAttribute("aria-colcount", String(extent.columns));
    this.#cells.setAttribute("aria-label", this.#sheet.name);
    this.#rows.reset({ sheet: this.#sheet, geometry: this.#geometry, paper: this.#paper }, this.#window());
    this.#drawSelection();
  }

  #drawWindow(): void {
    this.#rows.moveTo(this.#window());
    this.#drawHeadings();
  }

  #drawSelection(): void {
    this.#selection.draw(this.#areas(), this.#geometry);
    this.#drawHeadings();
    const { row, column } = this.#cursor.anchor;
    const cell = this.#sheet.cell(row, column);
    const label = `${rangeAddress(this.#selected())} ${editText(cell)}`.trim();
    this.#editor.place(this.#geometry.box(this.#cursor.anchor), label, cellFont(cell.format));
  }

  #drawHeadings(): void {
    const { row, column, rows, columns } = this.#window();
    const areas = this.#areas();
    this.#columnHeadings.draw(this.#geometry.columns, column, columns, (line) =>
      areas.some((area) => line >= area.column && line < area.column + area.columns),
    );
    this.#rowHeadings.draw(this.#geometry.rows, row, rows, (line) =>
      areas.some((area) => line >= area.row && line < area.row + area.rows),
    );
    this.#columnHeadings.scrollTo(this.#viewport.scrollLeft);
    this.#rowHeadings.scrollTo(this.#viewport.scrollTop);
  }

  /** What is selected, whole merged cells in place of parts of them. */
  #areas(): readonly Rectangle[] {
    return this.#book.selection.areas.map((area) => selectedRange(this.#sheet, { anchor: area, reach: area }));
  }

  #window(): Rectangle {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#viewport;
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

  #reveal(range: Rectangle): void {
    if (!this.#isLaidOut(oneCell(range.row, range.column))) this.#layOut();
    const { left, top, width, height } = this.#geometry.box(range);
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#viewport;
    this.#viewport.scrollTo(
      scrolled(scrollLeft, clientWidth, left, width),
      scrolled(scrollTop, clientHeight, top, height),
    );
  }
}

/** The least scrolling that shows a stretch; its beginning where it is longer than the screen. */
function scrolled(scroll: number, screen: number, start: number, length: number): number {
  if (start < scroll || length > screen) return start;
  return start + length > scroll + screen ? start + length - screen : scroll;
}

function cursorOn(sheet: BookSheet, range: Rectangle): Cursor {
  const last = oneCell(range.row + range.rows - 1, range.column + range.columns - 1);
  return { anchor: wholeMerge(sheet, oneCell(range.row, range.column)), reach: wholeMerge(sheet, last) };
}

function enterOrTab(event: KeyboardEvent): ReturnType<typeof moveOfKey> {
  const step = event.shiftKey ? -1 : 1;
  if (event.key === "Enter") return { kind: "step", rows: step, columns: 0 };
  return event.key === "Tab" ? { kind: "step", rows: 0, columns: step } : undefined;
}

function part(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}
