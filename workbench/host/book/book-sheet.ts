import type { BookChange, SheetChange, StructureChange } from "./book-change";
import { isFormula, notCalculated, type Cell, type CellValue } from "./cell";
import { CellStore } from "./cell-store";
import { enterText } from "./enter-text";
import { contains, intersect, oneCell, sheetColumns, sheetRows, type Rectangle } from "./rectangle";
import { Lines } from "./lines";
import { sheetProtectionDefaults, type SheetProtection } from "./sheet-protection";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** What a sheet tells its book, which adds who did it. */
export type SheetNews = DistributiveOmit<BookChange, "source" | "sheet">;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** 8.43 characters of Calibri 11 are 64 pixels, 48 points. @source ECMA-376 part 1, 18.3.1.13; guessed for other fonts. */
const standardColumnPoints = 48;
const standardRowPoints = 15;

/** One worksheet. Every method that changes something tells the book's listeners once. */
export class BookSheet {
  private readonly store = new CellStore();
  private currentName: string;
  private currentVisibility: SheetVisibility = "Visible";
  private currentTabColor = "";
  private currentProtection: SheetProtection = sheetProtectionDefaults;
  private currentMerges: readonly Rectangle[] = [];
  /** What formulas gave, by cell and text. */
  private readonly results = new Map<string, CellValue>();
  /** Widths in points, as the API has them. */
  readonly columns = new Lines(standardColumnPoints);
  /** Heights in points. */
  readonly rows = new Lines(standardRowPoints);

  constructor(
    readonly id: string,
    name: string,
    private readonly tell: (news: SheetNews) => void,
  ) {
    this.currentName = name;
  }

  get name(): string {
    return this.currentName;
  }

  set name(name: string) {
    const before = this.currentName;
    this.currentName = name;
    this.tellSheet("renamed", before, name);
  }

  get visibility(): SheetVisibility {
    return this.currentVisibility;
  }

  set visibility(visibility: SheetVisibility) {
    const before = this.currentVisibility;
    this.currentVisibility = visibility;
    this.tellSheet("visibility", before, visibility);
  }

  /** `#RRGGBB`, or "" for none. */
  get tabColor(): string {
    return this.currentTabColor;
  }

  set tabColor(color: string) {
    const before = this.currentTabColor;
    this.currentTabColor = color;
    this.tellSheet("tab-color", before, color);
  }

  get protection(): SheetProtection {
    return this.currentProtection;
  }

  set protection(protection: SheetProtection) {
    const before = this.currentProtection.isProtected;
    this.currentProtection = protection;
    this.tellSheet("protection", before, protection.isProtected);
  }

  get merges(): readonly Rectangle[] {
    return this.currentMerges;
  }

  cell(row: number, column: number): Cell {
    return this.store.get(row, column);
  }

  /** Every cell that holds something or is formatted, with its place. */
  entries(): IterableIterator<readonly [row: number, column: number, cell: Cell]> {
    return this.store.entries();
  }

  /** Null where nothing is used; with `valuesOnly`, cells that are only formatted do not count. */
  usedRange(valuesOnly = false): Rectangle | null {
    return this.store.usedRange(valuesOnly);
  }

  /**
   * Sets parts of one cell. A constant given as `content` alone is its own value.
   *
   * @example sheet.setCell(0, 0, { content: 12, numberFormat: "0.0" })
   */
  setCell(row: number, column: number, parts: Partial<Cell>): void {
    this.update("content", oneCell(row, column), (cell) => ({ ...cell, ...withValue(parts) }));
  }

  /** Replaces every cell of a rectangle by what `change` makes of it. */
  update(
    kind: "content" | "format",
    range: Rectangle,
    change: (cell: Cell, row: number, column: number) => Cell,
  ): void {
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const cell = this.store.get(row, column);
        this.store.set(row, column, this.withResult(change(cell, row, column), cell, row, column));
      }
    }
    this.tell({ kind, range });
  }

  /** As if a person had typed it. */
  enter(row: number, column: number, text: string): void {
    const cell = this.cell(row, column);
    this.setCell(row, column, enterText(text, cell.numberFormat));
  }

  /** Makes one cell of a rectangle; its first cell's content is kept, as in Excel. */
  merge(range: Rectangle): void {
    this.currentMerges = [...this.currentMerges.filter((merge) => intersect(merge, range) === null), range];
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        if (row === range.row && column === range.column) continue;
        this.store.set(row, column, { ...this.store.get(row, column), content: null, value: null });
      }
    }
    this.tellStructure("merged", range);
  }

  unmerge(range: Rectangle): void {
    this.currentMerges = this.currentMerges.filter((merge) => intersect(merge, range) === null);
    this.tellStructure("unmerged", range);
  }

  /** The merged area that a cell belongs to, if any. */
  mergeAt(row: number, column: number): Rectangle | undefined {
    return this.currentMerges.find((merge) => contains(merge, oneCell(row, column)));
  }

  /** Sizes in points; null is the standard size. */
  resize(axis: "rows" | "columns", first: number, count: number, points: number | null): void {
    this[axis].resize(first, count, points);
    this.tellStructure("resized", band(axis, first, count));
  }

  hide(axis: "rows" | "columns", first: number, count: number, hidden: boolean): void {
    this[axis].hide(first, count, hidden);
    this.tellStructure("resized", band(axis, first, count));
  }

  /** Moves every cell and merged area to where `place` says; null drops it. Formulas keep their text: nothing calculates. */
  rearrange(
    what: StructureChange,
    range: Rectangle,
    place: (row: number, column: number) => readonly [row: number, column: number] | null,
  ): void {
    this.store.rearrange(place);
    this.currentMerges = this.currentMerges.flatMap((merge) => {
      const to = place(merge.row, merge.column);
      return to === null ? [] : [{ ...merge, row: to[0], column: to[1] }];
    });
    this.tellStructure(what, range);
  }

  /** Everything that a person can see of the sheet, for comparison. */
  snapshot(): object {
    const cells = [...this.entries()]
      .sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB)
      .map(([row, column, cell]) => ({ row, column, ...cell }));
    return {
      name: this.name,
      visibility: this.visibility,
      tabColor: this.tabColor,
      protection: this.protection,
      merges: this.merges,
      columns: this.columns.snapshot(),
      rows: this.rows.snapshot(),
      cells,
    };
  }

  /** A formula that comes back to its cell gives again what it gave there: nothing here calculates, but nothing is forgotten. */
  private withResult(changed: Cell, before: Cell, row: number, column: number): Cell {
    if (changed === before || !(isFormula(changed.content) || isFormula(before.content))) return changed;
    const key = (formula: Cell["content"]): string => `${row} ${column} ${String(formula)}`;
    if (isFormula(before.content) && before.value !== notCalculated) {
      this.results.set(key(before.content), before.value);
    }
    if (changed.value !== notCalculated) return changed;
    return { ...changed, value: this.results.get(key(changed.content)) ?? notCalculated };
  }

  private tellSheet(what: SheetChange, before: string | boolean, after: string | boolean): void {
    this.tell({ kind: "sheet", what, before, after });
  }

  private tellStructure(what: StructureChange, range: Rectangle): void {
    this.tell({ kind: "structure", what, range });
  }
}

function withValue(parts: Partial<Cell>): Partial<Cell> {
  if (parts.content === undefined || parts.value !== undefined) return parts;
  if (isFormula(parts.content)) return { ...parts, value: notCalculated };
  const text = parts.content;
  return { ...parts, value: typeof text === "string" && text.startsWith("'") ? text.slice(1) : text };
}

function band(axis: "rows" | "columns", first: number, count: number): Rectangle {
  return axis === "rows"
    ? { row: first, column: 0, rows: count, columns: sheetColumns }
    : { row: 0, column: first, rows: sheetRows, columns: count };
}
