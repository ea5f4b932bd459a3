import { notCalculated, type CellContent, type CellValue } from "./cell";

/** What a cell holds after text was entered; `numberFormat` is there where Excel sets one of its own accord. */
export interface Entered {
  readonly content: CellContent;
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const errors = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#CALC!", "#SPILL!"]);

const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?$/;

/** What Excel stores for 1970-01-01. */
const unixEpochSerial = 25_569;
const millisecondsPerDay = 86_400_000;

/**
 * What Excel makes of text that is typed into a cell, or that an add-in writes: a leading `=`, `+` or `-` begins a formula, a
 * leading apostrophe marks text, and what looks like a number, a percentage, an ISO date, TRUE or FALSE, or an error becomes
 * one, unless the cell is formatted as text ("@"). Evidence: documented for `=`, `+`, `-` and ISO dates (excel.range, values);
 * guessed for the rest. Local dates, currencies and fractions stay text here.
 *
 * @param text          as typed
 * @param numberFormat  of the cell
 * @example enterText("12.5%", "General") // { content: 0.125, value: 0.125, numberFormat: "0.00%" }
 */
export function enterText(text: string, numberFormat: string): Entered {
  if (text === "") return { content: null, value: null };
  if (text.startsWith("'")) return { content: text, value: text.slice(1) };
  if (numberFormat === "@") return plainText(text);
  if (errors.has(text.toUpperCase())) return { content: text.toUpperCase(), value: { error: text.toUpperCase() } };
  if (/^(true|false)$/i.test(text)) return constant(text.toUpperCase() === "TRUE");
  return (
    enterNumber(text.trim(), numberFormat) ?? enterDate(text, numberFormat) ?? enterFormula(text) ?? plainText(text)
  );
}

function constant(value: number | boolean): Entered {
  return { content: value, value };
}

function plainText(text: string): Entered {
  return { content: text.startsWith("=") ? `'${text}` : text, value: text };
}

function enterFormula(text: string): Entered | null {
  if (!/^[=+-]./.test(text)) return null;
  return { content: text.startsWith("=") ? text : `=${text}`, value: notCalculated };
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

function enterDate(text: string, numberFormat: string): Entered | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const entered = constant(time / millisecondsPerDay + unixEpochSerial);
  return numberFormat === "General" ? { ...entered, numberFormat: "yyyy-mm-dd" } : entered;
}
