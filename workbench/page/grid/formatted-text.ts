import { type CellValue, isError } from "../../host/book/cell";
import { displayText } from "../../host/book/display-text";
import { HostError } from "../../host/host-error";

/**
 * A cell's text in its number format. The host refuses formats that it does not know rather than answer an add-in with a
 * made-up text; on the screen a format is read as far as it goes, and the plain number stands where that is not far enough.
 *
 * @example formattedText(1234.5, "#,##0.00_ ;[Red]-#,##0.00") // "1,234.50"
 */
export function formattedText(value: CellValue, numberFormat: string): string {
  for (const format of [numberFormat, plainPart(numberFormat)]) {
    try {
      return displayText(value, format);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
  return isError(value) ? value.error : String(value);
}

/** The first section of a format, without colours, locales, spacing and quoted words. @source ECMA-376 part 1, 18.8.31 */
function plainPart(numberFormat: string): string {
  const [first = ""] = numberFormat.split(";");
  return first.replace(/\[[^\]]*\]|_.|\*.|"[^"]*"/g, "").trim();
}
