import { plainStyle, type CellsEdit, type StyleChange } from "../../../sheet/edit-plan";
import type { CellContent } from "../../../sheet/grid";
import { withoutEmptyText } from "../../cell-content";

/** Steps through the cells that a plan's edits write in one row, from left to right. */
export class PlannedRow {
  readonly #edits: readonly CellsEdit[];
  readonly #row: number;
  #edit = 0;
  #column = 0;

  /** @param edits  those that cover the row, from left to right */
  constructor(edits: readonly CellsEdit[], row: number) {
    this.#edits = edits;
    this.#row = row;
    this.#column = edits[0]?.range.column ?? Infinity;
  }

  /** Zero-based; `Infinity` behind the last cell. */
  get column(): number {
    return this.#column;
  }

  /** @throws RangeError behind the last cell */
  get edit(): CellsEdit {
    const edit = this.#edits[this.#edit];
    if (edit === undefined) throw new RangeError("no planned cell");
    return edit;
  }

  get content(): CellContent {
    const { contents, range } = this.edit;
    return withoutEmptyText(contents[this.#row - range.row]?.[this.#column - range.column] ?? null);
  }

  get style(): StyleChange {
    const { styles, range } = this.edit;
    return styles[this.#row - range.row]?.[this.#column - range.column] ?? plainStyle;
  }

  moveOn(): void {
    const range = this.#edits[this.#edit]?.range;
    this.#column += 1;
    if (range !== undefined && this.#column < range.column + range.columns) return;
    this.#edit += 1;
    this.#column = this.#edits[this.#edit]?.range.column ?? Infinity;
  }
}

/** The edits that cover each row, by row, from left to right; and the rows in ascending order. */
export class PlannedRows {
  readonly #byRow = new Map<number, CellsEdit[]>();
  readonly #rows: readonly number[];
  #next = 0;

  constructor(edits: readonly CellsEdit[]) {
    for (const edit of [...edits].sort((one, next) => one.range.column - next.range.column))
      for (let row = edit.range.row; row < edit.range.row + edit.range.rows; row += 1) {
        const covering = this.#byRow.get(row);
        if (covering === undefined) this.#byRow.set(row, [edit]);
        else covering.push(edit);
      }
    this.#rows = [...this.#byRow.keys()].sort((one, next) => one - next);
  }

  /** Whether a row up to and including `row` is still to be handed out. */
  isNextWithin(row: number): boolean {
    return (this.#rows[this.#next] ?? Infinity) <= row;
  }

  /** Hands out, once, the next planned row up to and including `row`. */
  next(row: number): { readonly row: number; readonly edits: readonly CellsEdit[] } | null {
    const planned = this.#rows[this.#next];
    if (planned === undefined || planned > row) return null;
    this.#next += 1;
    return { row: planned, edits: this.#byRow.get(planned) ?? [] };
  }
}
