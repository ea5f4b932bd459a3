import type { Color } from "../../../sheet/edit-plan";
import { childNamed, childrenNamed, type XmlElement } from "../xml/xml-element";
import { indexedColors } from "./indexed-colors";
import { tintColor } from "./tint-color";

/** The colours of a theme in the order in which styles number them: light before dark. @source ECMA-376-1 §18.8.3, Excel's practice */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** @param theme  the root of the theme's part */
export const readThemeColors = (theme: XmlElement): readonly (Color | null)[] => {
  const scheme = childNamed(childNamed(theme, "themeElements"), "clrScheme");
  return themeOrder.map((name) => {
    const color = childNamed(scheme, name)?.children[0]?.attributes;
    return colorOfHex(color?.["lastClr"] ?? color?.["val"]);
  });
};

/** @param palette  the styles' own `indexedColors`, if any */
export const readPalette = (palette: XmlElement | undefined): readonly (Color | null)[] =>
  palette === undefined
    ? indexedColors
    : childrenNamed(palette, "rgbColor").map(({ attributes }) => colorOfHex(attributes["rgb"]));

/** What a colour element of a workbook looks like. */
export class ColorReader {
  constructor(
    readonly theme: readonly (Color | null)[],
    readonly palette: readonly (Color | null)[],
  ) {}

  /** @returns `null` where the colour is the system's own, or none that this workbook has */
  read(element: XmlElement | undefined): Color | null {
    if (element === undefined) return null;
    const { rgb, theme, indexed, tint } = element.attributes;
    const color = rgb === undefined ? (this.#listed(theme, indexed) ?? null) : colorOfHex(rgb);
    const shade = Number(tint ?? 0);
    return color === null || Number.isNaN(shade) || shade === 0 ? color : tintColor(color, shade);
  }

  #listed(theme: string | undefined, indexed: string | undefined): Color | null | undefined {
    if (theme !== undefined) return this.theme[Number(theme)];
    return indexed === undefined ? null : this.palette[Number(indexed)];
  }
}

/** With or without the opacity before it, which Excel does not show. */
const colorOfHex = (text: string | undefined): Color | null => {
  const [, hex] = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text ?? "") ?? [];
  return hex === undefined ? null : `#${hex.toUpperCase()}`;
};
