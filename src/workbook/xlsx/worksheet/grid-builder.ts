import type { CellContent, CellValue, Grid, Rectangle } from "../../../sheet/grid";
import { WorkbookError } from "../../workbook";
import { FormatRows } from "./format-rows";
import { plainLooks, RowLooksCollector, type RowLooks } from "./row-looks";

/**
 * The largest rectangle that is read: a million rows of twenty columns. A stray cell in the last corner of a sheet would
 * otherwise ask for seventeen billion.
 */
const cellLimit = 20_000_000;

/** A row as far as it is known: its cells from the first with content to the last. */
interface BuiltRow {
  readonly row: number;
  first: number;
  readonly contents: CellContent[];
  /** Only there once some cell's value is not its content: rows without formulas are kept once. */
  values: CellValue[] | null;
  looks: RowLooks;
}

export type Matrices = Pick<Grid, "range" | "values" | "contents" | "numberFormats">;

/** Collects a sheet's cells row by row into the matrices of a grid, kept as small as they can be. */
export class GridBuilder {
  readonly #rows: BuiltRow[] = [];
  readonly #looks = new RowLooksCollector();
  #row: BuiltRow | null = null;
  #firstRow = -1;
  #lastRow = -1;
  #firstColumn = Infinity;
  #lastColumn = -1;

  beginRow(row: number, rowStyle: number): void {
    this.#looks.beginRow(rowStyle);
    this.#row = { row, first: -1, contents: [], values: null, looks: plainLooks };
    this.#rows.push(this.#row);
  }

  /** @throws WorkbookError "file-too-large" where the used range grows beyond what can be held */
  addCell(column: number, style: number, value: CellValue, content: CellContent): void {
    this.#looks.addCell(column, style);
    const row = this.#row;
    if (row === null || content === null) return;
    if (row.first < 0) row.first = column;
    this.#widen(row.row, row.first, column);
    while (row.contents.length < column - row.first) {
      row.contents.push(null);
      row.values?.push(null);
    }
    if (value !== content) row.values ??= [...row.contents];
    row.contents.push(content);
    row.values?.push(value);
  }

  endRow(): void {
    const looks = this.#looks.endRow();
    if (this.#row !== null) this.#row.looks = looks;
  }

  /**
   * @param formatOf       the number format of a style
   * @param styleOfColumn  the style of cells that are not there, by zero-based column
   */
  build(formatOf: (style: number) => string, styleOfColumn: (column: number) => number): Matrices {
    const range = this.#usedRange();
    const formats = new FormatRows(range, formatOf, styleOfColumn);
    const blank = Array.from({ length: range.columns }, () => null);
    const matrices: { values: CellValue[][]; contents: CellContent[][]; numberFormats: (readonly string[])[] } = {
      values: [],
      contents: [],
      numberFormats: [],
    };
    const add = (values: CellValue[], contents: CellContent[], looks: RowLooks): void => {
      matrices.values.push(values);
      matrices.contents.push(contents);
      matrices.numberFormats.push(formats.of(looks));
    };
    for (const row of this.#rows) {
      if (row.row < range.row || row.row >= range.row + range.rows) continue;
      while (range.row + matrices.contents.length < row.row) add(blank, blank, plainLooks);
      const contents = row.first < 0 ? blank : fill(row.contents, row.first - range.column, range.columns);
      const values = row.values === null ? contents : fill(row.values, row.first - range.column, range.columns);
      add(values, contents, row.looks);
    }
    if (matrices.contents.length === 0) add(blank, blank, plainLooks);
    return { range, ...matrices };
  }

  #widen(row: number, firstColumn: number, lastColumn: number): void {
    if (this.#firstRow < 0) this.#firstRow = row;
    this.#lastRow = row;
    if (firstColumn < this.#firstColumn) this.#firstColumn = firstColumn;
    if (lastColumn > this.#lastColumn) this.#lastColumn = lastColumn;
    const area = (row - this.#firstRow + 1) * (this.#lastColumn - this.#firstColumn + 1);
    if (area > cellLimit) throw new WorkbookError("file-too-large");
  }

  #usedRange(): Rectangle {
    if (this.#firstRow < 0) return { row: 0, column: 0, rows: 1, columns: 1 };
    return {
      row: this.#firstRow,
      column: this.#firstColumn,
      rows: this.#lastRow - this.#firstRow + 1,
      columns: this.#lastColumn - this.#firstColumn + 1,
    };
  }
}

/** The cells with as many empty ones before and behind them as make a whole row; the same array where none is missing. */
const fill = <Cell>(cells: Cell[], before: number, length: number): (Cell | null)[] => {
  if (before === 0 && cells.length === length) return cells;
  const row: (Cell | null)[] = Array.from({ length }, () => null);
  for (const [at, cell] of cells.entries()) row[before + at] = cell;
  return row;
};
