import { plainFormat, type CellFormat } from "./cell-format";

/** An error that a formula gives, e.g. `{ error: "#DIV/0!" }`. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

/**
 * What stands in a cell: its formula, beginning with `=`, or the constant itself; `null` is an empty cell.
 * Text with Excel's leading apostrophe keeps it here (`'=abc`, `'12`); its value does not have it.
 */
export type CellContent = string | number | boolean | null;

/** Immutable, so that a snapshot of a sheet costs no copies. */
export interface Cell {
  readonly content: CellContent;
  /** The constant, or the cached result of the formula: nothing here calculates. */
  readonly value: CellValue;
  /** In the invariant (en-US) form, e.g. "0.00%". */
  readonly numberFormat: string;
  readonly format: CellFormat;
}

export const emptyCell: Cell = { content: null, value: null, numberFormat: "General", format: plainFormat };

export function isFormula(content: CellContent): boolean {
  return typeof content === "string" && content.startsWith("=");
}

export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A formula whose result nobody gave: a host without a calculation engine has no number to show. */
export const notCalculated: CellError = { error: "#N/A" };
