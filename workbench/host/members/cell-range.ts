import { sheetAddress } from "../book/a1";
import type { BookSheet } from "../book/book-sheet";
import type { Cell } from "../book/cell";
import type { CellFormat } from "../book/cell-format";
import type { Rectangle } from "../book/rectangle";
import { accessDenied, notImplemented } from "../host-error";
import type { ProtectionOptions } from "../book/sheet-protection";

/** What a Range of the API stands for. */
export class CellRange {
  constructor(
    readonly sheet: BookSheet,
    readonly area: Rectangle,
  ) {}

  get address(): string {
    return sheetAddress(this.sheet.name, this.area);
  }

  over(area: Rectangle): CellRange {
    return new CellRange(this.sheet, area);
  }

  /** What `read` gives for each cell, row by row. */
  matrix<Result>(location: string, read: (cell: Cell, row: number, column: number) => Result): Result[][] {
    this.checkSize(location);
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => read(this.sheet.cell(row + i, column + j), row + i, column + j)),
    );
  }

  /** The formats that its cells have, each once: cells mostly share them. */
  formats(location: string): ReadonlySet<CellFormat> {
    this.checkSize(location);
    const { row, column, rows, columns } = this.area;
    const formats = new Set<CellFormat>();
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) formats.add(this.sheet.cell(row + i, column + j).format);
    }
    return formats;
  }

  /** What all cells have in common, or null where they differ. Evidence: documented (excel-add-ins-blank-null-values). */
  common(location: string, read: (format: CellFormat) => unknown): unknown {
    const values = new Set(Array.from(this.formats(location), read));
    return values.size === 1 ? [...values][0] : null;
  }

  change(
    kind: "content" | "format",
    location: string,
    change: (cell: Cell, row: number, column: number) => Cell,
  ): void {
    this.checkSize(location);
    this.checkProtection(location, kind === "format" ? "allowFormatCells" : null);
    this.sheet.update(kind, this.area, change);
  }

  /**
   * A protected sheet refuses changes to its locked cells, unless it allows this kind of change.
   * Evidence: documented for the code and the options; guessed that one locked cell refuses the whole range.
   */
  checkProtection(location: string, allowedBy: keyof ProtectionOptions | null): void {
    const { isProtected, options } = this.sheet.protection;
    if (!isProtected || (allowedBy !== null && options[allowedBy] === true)) return;
    const isLocked = this.matrix(location, (cell) => cell.format.locked)
      .flat()
      .some(Boolean);
    if (isLocked || allowedBy !== null) throw accessDenied(location);
  }

  /** Whole rows and columns have sizes; their million cells are not walked through. */
  private checkSize(location: string): void {
    const { rows, columns } = this.area;
    if (rows * columns > mostCells) throw notImplemented(location, "this host does not walk through so many cells");
  }
}

/** @source resource-limits-and-performance-optimization: five million cells in one range. */
const mostCells = 5_000_000;
