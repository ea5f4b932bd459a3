import type { PaletteName } from "../domain/assessment";
import { plainStyle, type CellStyle } from "./edit-plan";
import { headingLook, statusPalettes, type ShownStatus } from "./status-palette";

const cell: CellStyle = { ...plainStyle, border: headingLook.border, verticalAlignment: "center" };

const heading: CellStyle = {
  ...cell,
  fill: headingLook.fill,
  fontColor: headingLook.fontColor,
  bold: true,
  wrapText: true,
  horizontalAlignment: "center",
};

const text: CellStyle = { ...cell, wrapText: true, horizontalAlignment: "left" };

const figure = (numberFormat: string): CellStyle => ({ ...cell, numberFormat, horizontalAlignment: "right" });

/** One decimal: completion rates are stated so (official style; 完成率1位). */
const share = figure("0.0%");
const chance = figure("0%");

const status = (shown: ShownStatus, palette: PaletteName): CellStyle => ({
  ...cell,
  fill: statusPalettes[palette][shown].fill,
  fontColor: statusPalettes[palette][shown].fontColor,
  bold: true,
});

const rows = new Map<string, readonly CellStyle[]>();

/** The styles of one annotated row; equal rows share one array, so that 100,000 rows need no more than a few. */
function row(shown: ShownStatus, decimals: number, palette: PaletteName): readonly CellStyle[] {
  const key = `${palette} ${shown} ${decimals}`;
  const known = rows.get(key);
  if (known !== undefined) return known;
  const numberFormat = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const styles = [status(shown, palette), share, figure(numberFormat), chance, text];
  rows.set(key, styles);
  return styles;
}

export const annotationStyles = { heading, blank: plainStyle, text, status, row };
