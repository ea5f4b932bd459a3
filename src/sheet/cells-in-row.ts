import type { Year } from "../domain/year";
import { formatCellAddress } from "./cell-address";
import type { CellsByYear } from "./placed-indicator";
import type { CellAddress } from "./table";

/**
 * The cells of one row. Nearly all rows of a table take the same years from the same columns and share them: a map of addresses
 * for each row would weigh as much as the values themselves.
 */
export class CellsInRow implements CellsByYear {
  readonly #row: number;
  readonly #columns: ReadonlyMap<Year, number>;

  /** Both rows and columns are zero-based and of the sheet. */
  constructor(row: number, columns: ReadonlyMap<Year, number>) {
    this.#row = row;
    this.#columns = columns;
  }

  get(year: Year): CellAddress | undefined {
    const column = this.#columns.get(year);
    return column === undefined ? undefined : formatCellAddress(this.#row, column);
  }
}
