import type { CellContent, CellValue } from "../sheet/grid";

/** Excel's own mark for text that would otherwise be read as something else. */
const textMark = "'";

/** What Excel reads as an error when it is typed. @source ECMA-376-1 §18.18.11 ST_CellErrorType, and the names that Excel 365 added to it */
const errorNames = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
]);

/** A lone `=` is text, in Excel as here. */
export const isFormula = (content: CellContent): content is string =>
  typeof content === "string" && content.length > 1 && content.startsWith("=");

/**
 * How a text stands in a cell: text that looks like a formula or an error, or that begins with the mark itself, is marked.
 * Excel cannot tell an empty text from an empty cell, so there is none.
 *
 * @example contentOfText("=abc") // "'=abc"
 */
export const contentOfText = (text: string): string | null => {
  if (text === "") return null;
  return text.startsWith("=") || text.startsWith(textMark) || errorNames.has(text) ? textMark + text : text;
};

/**
 * How a constant stands in a cell; the inverse of `valueOfConstant`.
 *
 * @example contentOfValue({ error: "#N/A" }) // "#N/A"
 */
export const contentOfValue = (value: CellValue): CellContent => {
  if (typeof value === "string") return contentOfText(value);
  return typeof value === "object" && value !== null ? value.error : value;
};

/**
 * What a constant shows to a calculation.
 *
 * @param content  no formula
 * @example valueOfConstant("'=abc") // "=abc"
 */
export const valueOfConstant = (content: CellContent): CellValue => {
  if (typeof content !== "string") return content;
  if (content.startsWith(textMark)) return withoutEmptyText(content.slice(textMark.length));
  if (errorNames.has(content)) return { error: content };
  return withoutEmptyText(content);
};

/**
 * Whether two contents are the same to Excel: an empty text is an empty cell, and a formula is compared as its text.
 *
 * @example sameContent("", null) // true
 */
export const sameContent = (one: CellContent, other: CellContent): boolean =>
  withoutEmptyText(one) === withoutEmptyText(other);

/** Excel cannot tell an empty text from an empty cell. */
export const withoutEmptyText = (content: CellContent): CellContent => (content === "" ? null : content);
