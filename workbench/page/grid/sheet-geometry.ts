import type { BookSheet } from "../../host/book/book-sheet";
import { oneCell, type Rectangle, sheetColumns, sheetRows } from "../../host/book/rectangle";
import type { FittedRows } from "./fitted-rows";
import { LineOffsets } from "./line-offsets";
import { pixels } from "./pixels";

/** A place on the sheet in pixels, from the corner of cell A1. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How many rows and columns are laid out; more are added when a person scrolls or moves beyond them. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Empty rows and columns shown beyond what is used. */
const MARGIN: Extent = { rows: 60, columns: 12 };

const LEAST: Extent = { rows: 100, columns: 26 };

/** Enough for everything used and for `also`, with a margin. */
export function extentFor(sheet: BookSheet, also: Rectangle = oneCell(0, 0)): Extent {
  const used = sheet.usedRange() ?? oneCell(0, 0);
  const rows = Math.max(used.row + used.rows, isWhole(also.rows, sheetRows) ? 0 : also.row + also.rows);
  const columns = Math.max(
    used.column + used.columns,
    isWhole(also.columns, sheetColumns) ? 0 : also.column + also.columns,
  );
  return {
    rows: Math.min(sheetRows, Math.max(LEAST.rows, rows + MARGIN.rows)),
    columns: Math.min(sheetColumns, Math.max(LEAST.columns, columns + MARGIN.columns)),
  };
}

/** Where the cells of a sheet lie. Made anew whenever a row or a column changes its size. */
export class SheetGeometry {
  readonly rows: LineOffsets;
  readonly columns: LineOffsets;

  constructor(sheet: BookSheet, extent: Extent, fitted: FittedRows) {
    this.rows = new LineOffsets(extent.rows, (row) => {
      if (sheet.rows.isHidden(row)) return 0;
      const set = pixels(sheet.rows.size(row));
      return sheet.rows.isStandard(row) ? Math.max(set, fitted.height(row)) : set;
    });
    this.columns = new LineOffsets(extent.columns, (column) =>
      sheet.columns.isHidden(column) ? 0 : pixels(sheet.columns.size(column)),
    );
  }

  box({ row, column, rows, columns }: Rectangle): Box {
    return {
      left: this.columns.start(column),
      top: this.rows.start(row),
      width: this.columns.length(column, columns),
      height: this.rows.length(row, rows),
    };
  }

  /** The cells that a box touches. */
  cellsIn({ left, top, width, height }: Box): Rectangle {
    const row = this.rows.at(top);
    const column = this.columns.at(left);
    return {
      row,
      column,
      rows: this.rows.at(top + height) - row + 1,
      columns: this.columns.at(left + width) - column + 1,
    };
  }
}

function isWhole(count: number, all: number): boolean {
  return count === all;
}
