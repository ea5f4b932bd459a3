import type { BookChange, ChangeSource } from "./book/book-change";
import type { BookComment, BookDrawing, BookName, BookTable, CustomXmlPart } from "./book/book-parts";
import { BookSheet, type SheetNews } from "./book/book-sheet";
import { oneCell, type Rectangle } from "./book/rectangle";

export interface Selection {
  /** The id of the sheet. */
  readonly sheet: string;
  /** At least one. */
  readonly areas: readonly Rectangle[];
}

/**
 * A workbook in memory, as the emulated Excel holds it and the workbench page shows it. It stores and tells; it does not calculate:
 * a formula keeps the cached value that it was given.
 *
 * @example
 * const book = new Book();
 * const sheet = book.addSheet("指标");
 * sheet.setCell(0, 0, { content: "指标名称" });
 * book.onChange((change) => redraw(change));
 * book.userEdit(sheet.id, 1, 0, "12.5%");
 */
export class Book {
  private readonly sheetList: BookSheet[] = [];
  private readonly listeners = new Set<(change: BookChange) => void>();
  private source: ChangeSource = "user";
  private sequence = 0;
  private activeId = "";
  private currentSelection: Selection | null = null;
  name = "Book1.xlsx";
  names: readonly BookName[] = [];
  tables: readonly BookTable[] = [];
  comments: readonly BookComment[] = [];
  drawings: readonly BookDrawing[] = [];
  readonly settings = new Map<string, unknown>();
  customXmlParts: readonly CustomXmlPart[] = [];

  /** In the order of their tabs. */
  get sheets(): readonly BookSheet[] {
    return this.sheetList;
  }

  /** The sheet that the user looks at. @throws where the book has no sheet yet */
  get activeSheet(): BookSheet {
    const active = this.findSheet(this.activeId) ?? this.sheetList[0];
    if (active === undefined) throw new Error("a book without sheets has no active sheet");
    return active;
  }

  get selection(): Selection {
    const sheet = this.activeSheet.id;
    return this.currentSelection?.sheet === sheet ? this.currentSelection : { sheet, areas: [oneCell(0, 0)] };
  }

  /** Ids look like those of Excel on the web. Without a name the next free `SheetN` is taken. */
  addSheet(name?: string): BookSheet {
    const id = `{00000000-0001-0000-${this.nextNumber().toString(16).padStart(4, "0")}-000000000000}`;
    const sheet = new BookSheet(id, name ?? this.freeSheetName(), (news) => {
      this.tellOf(id, news);
    });
    this.sheetList.push(sheet);
    this.tellOf(id, { kind: "sheet", what: "added", before: null, after: sheet.name });
    return sheet;
  }

  removeSheet(id: string): void {
    const index = this.sheetList.findIndex((sheet) => sheet.id === id);
    if (index < 0) return;
    const wasActive = this.activeSheet.id === id;
    const [sheet] = this.sheetList.splice(index, 1);
    this.names = this.names.filter((name) => name.sheet !== id);
    this.tables = this.tables.filter((table) => table.sheet !== id);
    this.comments = this.comments.filter((comment) => comment.sheet !== id);
    this.drawings = this.drawings.filter((drawing) => drawing.sheet !== id);
    this.tellOf(id, { kind: "sheet", what: "deleted", before: sheet?.name ?? null, after: null });
    const next = this.sheetList[Math.min(index, this.sheetList.length - 1)];
    if (wasActive && next !== undefined) this.activate(next.id);
  }

  /** Moves a sheet's tab to a zero-based position. */
  moveSheet(id: string, position: number): void {
    const index = this.sheetList.findIndex((sheet) => sheet.id === id);
    const [sheet] = this.sheetList.splice(index, 1);
    if (sheet === undefined) return;
    this.sheetList.splice(position, 0, sheet);
    this.tellOf(id, { kind: "sheet", what: "moved", before: index, after: position });
  }

  findSheet(id: string): BookSheet | undefined {
    return this.sheetList.find((sheet) => sheet.id === id);
  }

  /** By name, in any case, as Excel compares them. */
  findSheetByName(name: string): BookSheet | undefined {
    return this.sheetList.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  activate(id: string): void {
    if (this.activeSheet.id === id || this.findSheet(id) === undefined) return;
    const before = this.activeSheet.id;
    this.activeId = id;
    this.tellOf(id, { kind: "sheet", what: "activated", before, after: id });
  }

  /** Selects cells, on the sheet with this id, which becomes the active one. */
  select(sheet: string, areas: readonly Rectangle[]): void {
    const first = areas[0];
    if (first === undefined) return;
    this.activate(sheet);
    this.currentSelection = { sheet, areas };
    this.tellOf(sheet, { kind: "selection", range: first });
  }

  /** As if a person had typed `text` into a cell: numbers, percentages, TRUE, errors and formulas are recognised. */
  userEdit(sheet: string, row: number, column: number, text: string): void {
    this.actAs("user", () => this.findSheet(sheet)?.enter(row, column, text));
  }

  /** Everything that `work` changes is told as the act of `source`. */
  actAs<Result>(source: ChangeSource, work: () => Result): Result {
    const before = this.source;
    this.source = source;
    try {
      return work();
    } finally {
      this.source = before;
    }
  }

  /** Calls back after each change; the result stops it. */
  onChange(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  addCustomXml(xml: string): CustomXmlPart {
    const digits = this.nextNumber().toString(16).toUpperCase().padStart(12, "0");
    const part = { id: `{00000000-0000-0000-0000-${digits}}`, xml };
    this.customXmlParts = [...this.customXmlParts, part];
    return part;
  }

  /** A number that this book has not given before, for ids. */
  nextNumber(): number {
    this.sequence += 1;
    return this.sequence;
  }

  /** Everything that a person can see or an add-in can read, for comparison; where the user looks is not part of it. */
  snapshot(): object {
    return {
      sheets: this.sheetList.map((sheet) => sheet.snapshot()),
      names: this.names,
      tables: this.tables,
      comments: this.comments,
      drawings: this.drawings,
      settings: [...this.settings],
      customXmlParts: this.customXmlParts,
    };
  }

  private tellOf(sheet: string, news: SheetNews): void {
    const change: BookChange = { ...news, sheet, source: this.source };
    for (const listener of this.listeners) listener(change);
  }

  private freeSheetName(): string {
    for (let number = this.sheetList.length + 1; ; number += 1) {
      if (this.findSheetByName(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
  }
}
