import type { CellContent, CellValue, Grid, Rectangle } from "../../sheet/grid";
import { endsPortion, type Portions } from "../../sheet/portions";
import { shareRow } from "../share-row";
import { contentOfHost, isErrorText, valueOfHost, type HostCell } from "./host-content";

export type HostMatrix = readonly (readonly unknown[])[];

/** The cells of some rows as Excel hands them out. */
export interface HostCells {
  readonly formulas: HostMatrix;
  readonly values: HostMatrix;
  readonly numberFormats: HostMatrix;
}

/** A cell that shows an error, or text that looks like one; at [row][column] of the grid. */
interface ErrorText extends HostCell {
  readonly row: number;
  readonly column: number;
}

/** The rows of a grid, as they come. What Excel handed out for them need not be kept. */
export class GridRows {
  readonly #values: CellValue[][] = [];
  readonly #contents: (readonly CellContent[])[] = [];
  readonly #numberFormats: (readonly string[])[] = [];
  readonly #errorTexts: ErrorText[] = [];

  get count(): number {
    return this.#values.length;
  }

  /** Takes the rows that follow those taken before. */
  *take({ formulas, values, numberFormats }: HostCells): Portions<void> {
    for (const [row, line] of formulas.entries()) {
      this.#takeRow(line, values[row] ?? [], numberFormats[row] ?? []);
      if (endsPortion(row)) yield;
    }
  }

  /** The smallest rectangle of the grid around all that may be an error or text; null where there is nothing of the kind. */
  get errorTexts(): Rectangle | null {
    const [first] = this.#errorTexts;
    const last = this.#errorTexts.at(-1);
    if (first === undefined || last === undefined) return null;
    let [left, right] = [first.column, first.column];
    for (const { column } of this.#errorTexts) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return { row: first.row, column: left, rows: last.row - first.row + 1, columns: right - left + 1 };
  }

  /** Tells text from errors. @param types  words of Excel.RangeValueType, of the rectangle `errorTexts` */
  tellErrors(types: HostMatrix): void {
    const { row: top, column: left } = this.errorTexts ?? { row: 0, column: 0 };
    for (const { row, column, ...cell } of this.#errorTexts) {
      const typed = { ...cell, type: types[row - top]?.[column - left] };
      const [values, contents] = [this.#values[row], this.#contents[row]];
      if (values === undefined || contents === undefined) continue;
      values[column] = valueOfHost(typed);
      this.#contents[row] = contents.map((content, at) => (at === column ? contentOfHost(typed) : content));
    }
  }

  /** Not to be called before all rows are taken. */
  matrices(): Pick<Grid, "values" | "contents" | "numberFormats"> {
    return { values: this.#values, contents: this.#contents, numberFormats: this.#numberFormats };
  }

  #takeRow(formulas: readonly unknown[], values: readonly unknown[], numberFormats: readonly unknown[]): void {
    const row = this.count;
    const cells = Array.from(formulas, (formula, column): HostCell => ({ formula, value: values[column] }));
    for (const [column, cell] of cells.entries())
      if (isErrorText(cell.value)) this.#errorTexts.push({ row, column, ...cell });
    const shown = cells.map(valueOfHost);
    this.#values.push(shown);
    this.#contents.push(shareRow(shown, cells.map(contentOfHost)));
    this.#numberFormats.push(this.#sharedFormats(numberFormats));
  }

  /** Most rows of a large sheet have the formats of the row above: they are kept once. */
  #sharedFormats(formats: readonly unknown[]): readonly string[] {
    const above = this.#numberFormats.at(-1);
    const isSame = above?.length === formats.length && above.every((format, column) => format === formats[column]);
    return isSame ? above : Array.from(formats, String);
  }
}
