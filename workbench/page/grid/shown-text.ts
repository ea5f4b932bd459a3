import type { Cell } from "../../host/book/cell";
import { formattedText } from "./formatted-text";
import { CELL_PADDING_PX, cellFont } from "./cell-look";
import type { MeasureText } from "./measure-text";

/** How many decimals a number in the General format loses before it is shown as hashes. */
const MOST_DECIMALS = 10;

/**
 * A cell's text as it fits into a width: a number that does not fit is rounded where its format is General, and becomes
 * hashes otherwise, as in Excel. Text is never shortened.
 */
export function shownText(cell: Cell, widthPx: number, measure: MeasureText): string {
  const text = formattedText(cell.value, cell.numberFormat);
  if (typeof cell.value !== "number") return text;
  const font = cellFont(cell.format);
  const room = widthPx - 2 * CELL_PADDING_PX;
  const fits = (candidate: string): boolean => measure(candidate, font) <= room;
  if (fits(text)) return text;
  const rounded = cell.numberFormat === "General" ? roundedToFit(cell.value, fits) : undefined;
  return rounded ?? "#".repeat(Math.max(1, Math.floor(room / measure("#", font))));
}

function roundedToFit(value: number, fits: (text: string) => boolean): string | undefined {
  for (let decimals = MOST_DECIMALS; decimals >= 0; decimals -= 1) {
    const text = String(Number(value.toFixed(decimals)));
    if (fits(text)) return text;
  }
  return undefined;
}
