import type { CellContent, CellValue } from "../../sheet/grid";
import { contentOfText, isFormula, valueOfConstant, withoutEmptyText } from "../cell-content";

/** A cell as Excel hands it out. */
export interface HostCell {
  /** The formula, or the constant again. Excel leaves the mark of text (`'`) out. @source OfficeDev/office-js issue 6687 */
  readonly formula: unknown;
  readonly value: unknown;
  /** A word of Excel.RangeValueType; asked for only where an error and the text that looks like it must be told apart. */
  readonly type?: unknown;
}

/**
 * What a cell holds. Text that looks like a formula is known by its value being that very text.
 *
 * @example contentOfHost({ formula: "=abc", value: "=abc" }) // "'=abc"
 */
export const contentOfHost = ({ formula, value, type }: HostCell): CellContent => {
  if (typeof formula === "string" && isFormula(formula) && formula !== value) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return isErrorText(value) && type !== "String" ? value : contentOfText(value);
};

/** What a cell shows to a calculation. */
export const valueOfHost = ({ value, type }: HostCell): CellValue => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return isErrorText(value) && type !== "String" ? { error: value } : withoutEmptyText(value);
};

/** Whether a text is the name of an error: Excel's values say "#N/A" for the error and for the text alike. */
export const isErrorText = (text: unknown): boolean =>
  typeof text === "string" && text.startsWith("#") && typeof valueOfConstant(text) === "object";

/**
 * What to write so that a cell holds a content. Excel reads text as if it had been typed, so text that could become a number, a
 * date, a truth value or a formula is marked; text that cannot is left alone, for the mark shows when a user edits the cell.
 *
 * @param numberFormat  of the cell when it is written; "@" keeps text as it is
 * @example writtenForm("0.95", "General") // "'0.95"
 */
export const writtenForm = (content: CellContent, numberFormat: string): string | number | boolean => {
  if (content === null) return "";
  if (typeof content !== "string") return content;
  const isAsItIs: boolean = content.startsWith("'") || isFormula(content) || isErrorText(content);
  if (isAsItIs) return content;
  return numberFormat !== "@" && isReadAsSomethingElse(content) ? `'${content}` : content;
};

/**
 * Whether Excel might make something else of a text. Rather too often than too seldom: dates and currencies depend on the locale.
 * Text that begins with a Chinese character or a symbol is safe, except for times of day. Evidence: guessed, not tried in Excel.
 */
const isReadAsSomethingElse = (text: string): boolean => {
  const trimmed = text.trim();
  if (/^[=+\-@'#＝＋－]/u.test(trimmed) || /^(true|false)$/iu.test(trimmed)) return true;
  return /\p{Nd}/u.test(trimmed) && (/^[上下]午/u.test(trimmed) || !/^[\p{Script=Han}\p{So}]/u.test(trimmed));
};
