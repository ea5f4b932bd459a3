import type { Rectangle } from "./grid";
import type { ColumnStatement, StatedKind } from "./sheet-corrections";
import type { TableFrame } from "./table";

type HeaderRows = TableFrame["headerRows"];

/** What a person says of a column of a table. */
export interface SaidColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly headerRows: HeaderRows;
  /** The last row of the table: where its header is repeated, the same holds. */
  readonly lastRow: number;
  readonly said: ColumnStatement;
}

/** What a person says of the columns of a sheet; readers ask for it before they go by a heading. */
export class SaidColumns {
  readonly #byColumn = new Map<number, SaidColumn[]>();

  constructor(columns: readonly SaidColumn[]) {
    for (const column of columns)
      this.#byColumn.set(column.column, [...(this.#byColumn.get(column.column) ?? []), column]);
  }

  /** What is said of a column of the header in these rows. */
  at(column: number, rows: HeaderRows): ColumnStatement | null {
    const found = this.#byColumn
      .get(column)
      ?.find(({ headerRows, lastRow }) => headerRows.first <= rows.last && rows.first <= lastRow);
    return found?.said ?? null;
  }

  /** The columns within a range that are said to be of a kind, of headers that have this row; from left to right. */
  of(kind: StatedKind, row: number, range: Rectangle): readonly SaidColumn[] {
    const found: SaidColumn[] = [];
    for (const [column, entries] of this.#byColumn) {
      if (column < range.column || column >= range.column + range.columns) continue;
      found.push(
        ...entries.filter(({ headerRows: { first, last }, said }) => said.kind === kind && first <= row && row <= last),
      );
    }
    return found.sort((one, other) => one.column - other.column);
  }
}

export const nothingSaid = new SaidColumns([]);
