import { emptyCell, type Cell } from "./cell";
import { bound, oneCell, type Rectangle } from "./rectangle";

/** The cells of one sheet that are not empty, row by row. */
export class CellStore {
  private readonly rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? emptyCell;
  }

  set(row: number, column: number, cell: Cell): void {
    if (isEmpty(cell)) {
      this.delete(row, column);
      return;
    }
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    this.rows.set(row, cells.set(column, cell));
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) === true && cells.size === 0) this.rows.delete(row);
  }

  /** Cells that hold something or are formatted, in no particular order. */
  *entries(): IterableIterator<readonly [row: number, column: number, cell: Cell]> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield [row, column, cell];
  }

  /** The smallest rectangle around what is there; with `valuesOnly`, formats alone do not count. */
  usedRange(valuesOnly: boolean): Rectangle | null {
    let used: Rectangle | null = null;
    for (const [row, column, cell] of this.entries()) {
      if (valuesOnly && cell.content === null) continue;
      used = used === null ? oneCell(row, column) : bound(used, oneCell(row, column));
    }
    return used;
  }

  /** Moves every cell to where `place` says; null drops it. */
  rearrange(place: (row: number, column: number) => readonly [row: number, column: number] | null): void {
    const cells = [...this.entries()];
    this.rows.clear();
    for (const [row, column, cell] of cells) {
      const to = place(row, column);
      if (to !== null) this.set(to[0], to[1], cell);
    }
  }
}

function isEmpty(cell: Cell): boolean {
  return cell.content === null && cell.numberFormat === emptyCell.numberFormat && cell.format === emptyCell.format;
}
