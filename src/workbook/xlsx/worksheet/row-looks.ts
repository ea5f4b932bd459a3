/** The styles of a row's cells, as far as the row or its cells state any. Rows that look alike share one object. */
export interface RowLooks {
  /** -1 where the row has none. */
  readonly rowStyle: number;
  /** Zero-based, ascending; cells without a style of their own are left out. */
  readonly columns: readonly number[];
  readonly styles: readonly number[];
}

export const plainLooks: RowLooks = { rowStyle: -1, columns: [], styles: [] };

/** Collects a row's styles and gives them out as the object of the row before where they are the same. */
export class RowLooksCollector {
  #last: RowLooks = plainLooks;
  #rowStyle = -1;
  readonly #columns: number[] = [];
  readonly #styles: number[] = [];

  beginRow(rowStyle: number): void {
    this.#rowStyle = rowStyle;
    this.#columns.length = 0;
    this.#styles.length = 0;
  }

  addCell(column: number, style: number): void {
    this.#columns.push(column);
    this.#styles.push(style);
  }

  endRow(): RowLooks {
    if (!this.#isLikeLast())
      this.#last = { rowStyle: this.#rowStyle, columns: [...this.#columns], styles: [...this.#styles] };
    return this.#last;
  }

  #isLikeLast(): boolean {
    const { rowStyle, columns, styles } = this.#last;
    if (rowStyle !== this.#rowStyle || columns.length !== this.#columns.length) return false;
    for (let at = 0; at < columns.length; at += 1)
      if (columns[at] !== this.#columns[at] || styles[at] !== this.#styles[at]) return false;
    return true;
  }
}
