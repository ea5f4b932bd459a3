/** A zero-based rectangle of cells. `rows` and `columns` are at least 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An error that a formula gives, e.g. `{ error: "#DIV/0!" }`: a value, not an exception. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows to a calculation; `null` is an empty cell. Dates are serial numbers with a date number format. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * What stands in a cell: its formula, beginning with `=`, or the constant itself. `null` is an empty cell.
 * Text that only looks like a formula carries Excel's own mark for it, a leading apostrophe: `'=abc` is the text `=abc`.
 */
export type CellContent = string | number | boolean | null;

/** A table of Excel's own making: its user has said where it begins and ends. */
export interface ListTable {
  readonly name: string;
  /** With its header row and its total row; it may reach beyond the used range. */
  readonly range: Rectangle;
  readonly hasHeaderRow: boolean;
  readonly hasTotalRow: boolean;
}

/**
 * One consistent snapshot of a sheet's used range.
 *
 * The matrices all have the shape of `range`; a cell of the sheet at (r, c) is at [r − range.row][c − range.column].
 * An empty sheet has the range A1 with one empty cell.
 */
export interface Grid {
  readonly sheet: string;
  /** The workbook's own id of the sheet, which stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly range: Rectangle;
  readonly values: readonly (readonly CellValue[])[];
  /** Constants and formulas; shares its rows with `values` where a row holds no formula. */
  readonly contents: readonly (readonly CellContent[])[];
  /** Excel number formats in their invariant form, e.g. "0.00%". */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Rectangle[];
  /** Zero-based rows of the sheet within the used range, ascending, that its user does not see; a filter hides them too. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly listTables: readonly ListTable[];
  readonly isProtected: boolean;
  readonly isHidden: boolean;
}
