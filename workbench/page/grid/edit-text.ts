import type { Cell } from "../../host/book/cell";

/** Digits that a number keeps when it is shown for editing. @source IEEE 754: a double holds 15 decimal digits */
const DIGITS = 15;

/** What a cell holds, as a person would type it, e.g. "12.5%" for 0.125 in a cell that shows percentages. */
export function editText({ content, numberFormat }: Cell): string {
  if (content === null) return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string") return content;
  return numberFormat.endsWith("%") ? `${Number((content * 100).toPrecision(DIGITS))}%` : String(content);
}
