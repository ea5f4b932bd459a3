import type { Color } from "exceljs";

/** The colours of Excel's standard theme, by theme index. @source the "Office" theme of Excel 2013–2022 */
const themeColors = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

/** exceljs types leave out the tint that its reader gives. */
type ReadColor = Partial<Color> & { readonly tint?: number };

/** @returns `#RRGGBB`; nothing where the file leaves the colour to Excel */
export function readColor(color: ReadColor | undefined): string | undefined {
  if (color === undefined) return undefined;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const themed = color.theme === undefined ? undefined : themeColors[color.theme];
  return themed && tinted(themed, color.tint ?? 0);
}

export function writeColor(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1)}` };
}

/** Nearer to white (tint above 0) or to black. @source ECMA-376 part 1, 18.8.19, applied to each channel instead of the luminance */
function tinted(color: string, tint: number): string {
  const target = tint < 0 ? 0 : 255;
  const channels = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(channel + (target - channel) * Math.abs(tint));
  });
  return `#${channels
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
