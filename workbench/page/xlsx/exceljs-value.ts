import type { Cell as ExceljsCell, CellErrorValue, CellValue as ExceljsValue } from "exceljs";

import { type Cell, type CellContent, type CellValue, isError, isFormula } from "../../host/book/cell";

/** Day 0 of Excel's calendar, as JavaScript counts time. @source ECMA-376 part 1, 18.17.4.1 (the 1900 date system) */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** What stands in a cell of a file: a formula with its cached result, or a constant. */
export function readValue(cell: ExceljsCell): { readonly content: CellContent; readonly value: CellValue } {
  // exceljs gives the formula of a cell that shares one with others moved to this cell.
  const { formula } = cell as { readonly formula?: string };
  if (formula !== undefined && formula !== "") return { content: `=${formula}`, value: constant(cell.result) };
  const value = constant(cell.value);
  if (isError(value)) return { content: value.error, value };
  const needsApostrophe = typeof value === "string" && isFormula(value);
  return { content: needsApostrophe ? `'${value}` : value, value };
}

/** The reverse of `readValue`. */
export function writeValue({ content, value }: Cell): ExceljsValue {
  const written = isError(value) ? ({ error: value.error } as CellErrorValue) : value;
  if (typeof content !== "string" || !isFormula(content)) return written;
  return { formula: content.slice(1), ...(written === null ? {} : { result: written }) };
}

function constant(value: ExceljsValue): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - DAY_ZERO) / DAY_MS;
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  return "text" in value ? linkText(value.text) : null;
}

/** The text of a link can itself be rich text, though exceljs's types do not say so. */
function linkText(text: unknown): string {
  if (typeof text === "string") return text;
  const value = constant(text as ExceljsValue);
  return typeof value === "string" ? value : "";
}
