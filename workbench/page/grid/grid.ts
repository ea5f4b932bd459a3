import type { Book } from "../../host/book";
import { rangeAddress } from "../../host/book/a1";
import type { BookSheet } from "../../host/book/book-sheet";
import { bound, isSameRectangle, oneCell, type Rectangle } from "../../host/book/rectangle";
import { type AfterEdit, CellEditor } from "./cell-editor";
import { cellFont } from "./cell-look";
import type { Paper } from "./colour";
import { resizeByDragging } from "./column-resize";
import { clearCells, copyText, isForbidden, pasteText } from "./edit-cells";
import { editText } from "./edit-text";
import { type Cursor, moved, moveOfKey, selectedRange, wholeMerge } from "./move-selection";
import { gatherChanges, type PendingChanges } from "./pending-changes";
import { selectByPointer } from "./select-by-pointer";
import { SheetScreen } from "./sheet-screen";

export interface GridOwner {
  /** Another cell is about to be selected; an edit elsewhere on the page ends before. */
  readonly beforeSelect: () => void;
  readonly onEditing: (isEditing: boolean) => void;
  /** The person tried to change protected cells. */
  readonly onForbidden: () => void;
}

/** The active sheet of a book, with what a person does to it: selecting, typing, copying. */
export class Grid {
  readonly element: HTMLElement;
  readonly #book: Book;
  readonly #owner: GridOwner;
  readonly #screen: SheetScreen;
  readonly #editor: CellEditor;
  readonly #stop: () => void;
  #sheet: BookSheet;
  #cursor: Cursor;

  constructor(book: Book, paper: Paper, owner: GridOwner) {
    this.#book = book;
    this.#owner = owner;
    this.#sheet = book.activeSheet;
    this.#cursor = cursorOn(this.#sheet, book.selection.areas[0] ?? oneCell(0, 0));
    this.#screen = new SheetScreen(this.#sheet, paper);
    this.element = this.#screen.element;
    this.#editor = this.#makeEditor();
    this.#listen();
    const gather = gatherChanges((changes) => {
      this.#redraw(changes);
    });
    this.#stop = book.onChange((change) => {
      gather(change, change.sheet === this.#sheet.id);
    });
    this.#redraw({ layout: true, ranges: [], selection: false });
  }

  dispose(): void {
    this.#stop();
    this.#screen.dispose();
  }

  focus(): void {
    this.#editor.focus();
  }

  setPaper(paper: Paper): void {
    this.#screen.setPaper(paper, this.#selected());
  }

  /** Enters text into the active cell, as typed. */
  enter(text: string, then: AfterEdit = { rows: 0, columns: 0 }): void {
    const { row, column } = this.#cursor.anchor;
    if (this.#refuses(oneCell(row, column))) return;
    if (text !== editText(this.#sheet.cell(row, column))) this.#book.userEdit(this.#sheet.id, row, column, text);
    if (then.rows === 0 && then.columns === 0) return;
    const here = { anchor: this.#cursor.anchor, reach: this.#cursor.anchor };
    this.#moveTo(moved(this.#sheet, here, { kind: "step", ...then }, false));
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

  #makeEditor(): CellEditor {
    return new CellEditor({
      text: () => editText(this.#sheet.cell(this.#cursor.anchor.row, this.#cursor.anchor.column)),
      commit: (text, then) => {
        this.enter(text, then);
      },
      onEditing: this.#owner.onEditing,
      onKey: (event) => {
        this.#key(event);
      },
    });
  }

  #listen(): void {
    const { surfaces } = this.#screen;
    const { element } = this.#editor;
    surfaces.space.append(element);
    resizeByDragging(this.#book, surfaces.columns);
    selectByPointer(surfaces, () => this.#screen.geometry, {
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
    element.addEventListener("copy", (event) => {
      if (this.#editor.isEditing) return;
      event.clipboardData?.setData("text/plain", copyText(this.#sheet, this.#selected()));
      event.preventDefault();
    });
    element.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain");
      if (this.#editor.isEditing || text === undefined || text === "") return;
      event.preventDefault();
      this.#paste(text);
    });
  }

  #paste(text: string): void {
    const { row, column } = this.#selected();
    if (this.#refuses(this.#selected())) return;
    const pasted = pasteText(this.#book, this.#sheet, row, column, text);
    if (pasted !== undefined) this.#moveTo(cursorOn(this.#sheet, pasted));
  }

  #key(event: KeyboardEvent): void {
    const move = moveOfKey(event, this.#screen.pageRows) ?? enterOrTab(event);
    if (move !== undefined) {
      const isExtending = event.shiftKey && event.key !== "Enter" && event.key !== "Tab";
      this.#moveTo(moved(this.#sheet, this.#cursor, move, isExtending));
    } else if (event.key === "F2") {
      this.#editor.open();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      if (!this.#refuses(this.#selected())) clearCells(this.#book, this.#sheet, this.#selected());
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Says so where the protection of the sheet is in the way. */
  #refuses(range: Rectangle): boolean {
    const isRefused = isForbidden(this.#sheet, range);
    if (isRefused) this.#owner.onForbidden();
    return isRefused;
  }

  #endEdits(): void {
    this.#owner.beforeSelect();
    this.#editor.commit();
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
    if (reveals) this.#screen.reveal(cursor.reach);
  }

  #redraw(changes: PendingChanges): void {
    const sheet = this.#book.activeSheet;
    if (sheet !== this.#sheet) {
      this.#editor.commit();
      this.#sheet = sheet;
      this.#cursor = cursorOn(sheet, this.#book.selection.areas[0] ?? oneCell(0, 0));
    }
    if (changes.layout) this.#screen.show(sheet, this.#selected());
    else this.#screen.refresh(changes.ranges, this.#selected());
    if (changes.selection) this.#takeSelection();
    this.#drawSelection();
  }

  /** A selection that the add-in made moves the cursor; the grid's own is already there. */
  #takeSelection(): void {
    const { areas } = this.#book.selection;
    const all = areas.reduce(bound);
    if (isSameRectangle(this.#selected(), all)) return;
    this.#cursor = cursorOn(this.#sheet, areas[0] ?? all);
    this.#screen.reveal(this.#cursor.anchor);
  }

  /** Whole merged cells are framed in place of parts of them. */
  #drawSelection(): void {
    const { areas } = this.#book.selection;
    this.#screen.select(areas.map((area) => selectedRange(this.#sheet, { anchor: area, reach: area })));
    const { anchor } = this.#cursor;
    const cell = this.#sheet.cell(anchor.row, anchor.column);
    const label = `${rangeAddress(this.#selected())} ${editText(cell)}`.trim();
    this.#editor.place(this.#screen.geometry.box(anchor), label, cellFont(cell.format));
  }
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
