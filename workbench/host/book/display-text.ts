import { notImplemented } from "../host-error";
import { isError, type CellValue } from "./cell";

/** General shows at most this many digits. @source https://support.microsoft.com/office: 11 fit a cell of General format */
const generalDigits = 11;

/**
 * What a cell shows. Knows General, text, fixed decimals with or without thousands, and percentages. Evidence: guessed.
 *
 * @throws NotImplemented for any other format of a number: a made-up text would be worse
 * @example displayText(0.125, "0.0%") // "12.5%"
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : numberText(value, numberFormat);
}

function numberText(value: number, numberFormat: string): string {
  if (numberFormat === "General" || numberFormat === "@") return String(Number(value.toPrecision(generalDigits)));
  const parts = /^(?<thousands>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?$/.exec(numberFormat)?.groups;
  if (parts === undefined) throw notImplemented("Range.text", `the number format ${numberFormat}`);
  const percent = parts["percent"] ?? "";
  const fixed = (percent === "" ? value : value * 100).toFixed(parts["decimals"]?.length ?? 0);
  return (parts["thousands"] === undefined ? fixed : fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ",")) + percent;
}
