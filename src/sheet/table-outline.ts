import type { RowSpan } from "./find-header-rows";
import type { Rectangle } from "./grid";
import type { ColumnAnchor } from "./sheet-corrections";
import type { Column, ColumnMeaning } from "./table";

/** A column as a person sees it who says what it holds. */
export interface OutlinedColumn extends Column {
  /** What it was taken for before anybody said anything. */
  readonly asRead: ColumnMeaning;
  readonly anchor: ColumnAnchor;
}

/**
 * Where a table was found before anybody said anything of its columns. It is there whether or not it is one any more by what was said,
 * so that every word can be taken back.
 */
export interface TableOutline {
  readonly sheet: string;
  readonly range: Rectangle;
  readonly headerRows: RowSpan;
  /** Its place among the tables that are read; `null` where nothing is read of it. */
  readonly tableIndex: number | null;
  readonly columns: readonly OutlinedColumn[];
  /** Those of `columns` whose year nobody has said: not the sheet, and no person. */
  readonly undated: readonly OutlinedColumn[];
}
