import type { Rectangle } from "../../../sheet/grid";
import type { RowLooks } from "./row-looks";

/** The number formats of a grid's rows; rows that look alike share one array. */
export class FormatRows {
  readonly #range: Rectangle;
  readonly #formatOf: (style: number) => string;
  readonly #styleOfColumn: (column: number) => number;
  readonly #known = new Map<RowLooks, readonly string[]>();

  constructor(range: Rectangle, formatOf: (style: number) => string, styleOfColumn: (column: number) => number) {
    this.#range = range;
    this.#formatOf = formatOf;
    this.#styleOfColumn = styleOfColumn;
  }

  of(looks: RowLooks): readonly string[] {
    const known = this.#known.get(looks);
    if (known !== undefined) return known;
    const { column, columns } = this.#range;
    const formats = Array.from({ length: columns }, (_, at) =>
      this.#formatOf(looks.rowStyle < 0 ? this.#styleOfColumn(column + at) : looks.rowStyle),
    );
    for (const [at, own] of looks.columns.entries())
      if (own >= column && own < column + columns) formats[own - column] = this.#formatOf(looks.styles[at] ?? 0);
    this.#known.set(looks, formats);
    return formats;
  }
}
