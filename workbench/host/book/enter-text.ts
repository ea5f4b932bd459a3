import { notCalculated, type CellContent, type CellValue } from "./cell";

/** What a cell holds after text was entered; `numberFormat` is there where Excel sets one of its own accord. */
export interface Entered {
  readonly content: CellContent;
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const errors = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#CALC!", "#SPILL!"]);

const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?$/;

/**
 * What Excel makes of text that is typed into a cell, or that an add-in writes: a leading `=` begins a formula, a leading
 * apostrophe marks text, and what looks like a number, a percentage, TRUE or FALSE, or an error becomes one, unless the cell
 * is formatted as text ("@"). Evidence: guessed from Excel's known behaviour; dates, currencies and fractions stay text here.
 *
 * @param text          as typed
 * @param numberFormat  of the cell
 * @example enterText("12.5%", "General") // { content: 0.125, value: 0.125, numberFormat: "0.00%" }
 */
export function enterText(text: string, numberFormat: string): Entered {
  if (text === "") return { content: null, value: null };
  if (text.startsWith("'")) return { content: text, value: text.slice(1) };
  if (numberFormat === "@") return { content: text.startsWith("=") ? `'${text}` : text, value: text };
  if (text.startsWith("=") && text.length > 1) return { content: text, value: notCalculated };
  if (errors.has(text.toUpperCase())) return { content: text.toUpperCase(), value: { error: text.toUpperCase() } };
  if (/^(true|false)$/i.test(text)) return constant(text.toUpperCase() === "TRUE");
  return enterNumber(text.trim(), numberFormat) ?? { content: text.startsWith("=") ? `'${text}` : text, value: text };
}

function constant(value: number | boolean): Entered {
  return { content: value, value };
}

function enterNumber(text: string, numberFormat: string): Entered | null {
  const isPercentage = text.endsWith("%");
  const digits = isPercentage ? text.slice(0, -1).trimEnd() : text;
  const parsed = parseNumber(digits);
  if (parsed === null) return null;
  if (!isPercentage) return constant(numberFormat.endsWith("%") ? parsed / 100 : parsed);
  const entered = constant(parsed / 100);
  if (numberFormat !== "General") return entered;
  return { ...entered, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
}

function parseNumber(text: string): number | null {
  const match = number.exec(text);
  if (match === null || (match[2] === undefined && (match[3] ?? ".") === ".")) return null;
  const parsed = Number(text.replaceAll(",", ""));
  return Number.isFinite(parsed) ? parsed : null;
}
