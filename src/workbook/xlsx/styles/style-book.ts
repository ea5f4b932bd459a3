import { type CellStyle, type Color } from "../../../sheet/edit-plan";
import { childNamed, childrenNamed, isOn, isTrue, type XmlElement } from "../xml/xml-element";
import { builtInNumberFormats } from "./built-in-number-formats";
import type { ColorReader } from "./color-reader";

/** The border that `CellStyle` knows is drawn in this colour where a file leaves the colour to the system. */
const systemLine: Color = "#000000";
const sides = ["left", "right", "top", "bottom"] as const;

const general = "General";

/**
 * The cell formats of a workbook (`cellXfs`), read one by one as they are asked for.
 *
 * Where a style says `null` for the font's colour or the vertical alignment, it means those of the workbook's own default format;
 * so a cell that is not there looks plain in every workbook.
 */
export class StyleBook {
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly formats: readonly XmlElement[];
  readonly #styles = new Map<number, CellStyle>();

  constructor(
    readonly text: string,
    readonly root: XmlElement,
    readonly colors: ColorReader,
  ) {
    const listed = (container: string, item: string) => childrenNamed(childNamed(root, container), item);
    this.numberFormats = new Map(
      listed("numFmts", "numFmt").map(({ attributes }) => [
        Number(attributes["numFmtId"]),
        attributes["formatCode"] ?? general,
      ]),
    );
    this.fonts = listed("fonts", "font");
    this.fills = listed("fills", "fill");
    this.borders = listed("borders", "border");
    this.formats = listed("cellXfs", "xf");
  }

  numberFormatOf(format: number): string {
    const id = this.#reference(format, "numFmtId");
    return this.numberFormats.get(id) ?? builtInNumberFormats.get(id) ?? general;
  }

  /** How a cell with this format looks; a format that the workbook does not have is its default one. */
  styleOf(format: number): CellStyle {
    const known = this.#styles.get(format);
    if (known !== undefined) return known;
    const font = this.fontOf(format);
    const alignment = childNamed(this.formats[format], "alignment")?.attributes ?? {};
    const style: CellStyle = {
      numberFormat: this.numberFormatOf(format),
      fill: this.#fillColor(this.fills[this.#reference(format, "fillId")]),
      fontColor: this.#fontColor(font),
      bold: isOn(childNamed(font, "b")),
      italic: isOn(childNamed(font, "i")),
      wrapText: isTrue(alignment["wrapText"]),
      horizontalAlignment: oneOf(["left", "center", "right"] as const, alignment["horizontal"]),
      verticalAlignment: this.#verticalAlignment(alignment["vertical"]),
      border: this.#borderColor(this.borders[this.#reference(format, "borderId")]),
    };
    this.#styles.set(format, style);
    return style;
  }

  /** The font of a format; the default format has the workbook's standard font. */
  fontOf(format: number): XmlElement | undefined {
    return this.fonts[this.#reference(format, "fontId")];
  }

  /** An element as it is written. */
  written(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  #reference(format: number, name: string): number {
    return Number((this.formats[format] ?? this.formats[0])?.attributes[name] ?? 0);
  }

  #fillColor(fill: XmlElement | undefined): Color | null {
    const pattern = childNamed(fill, "patternFill");
    return pattern?.attributes["patternType"] === "solid" ? this.colors.read(childNamed(pattern, "fgColor")) : null;
  }

  #fontColor(font: XmlElement | undefined): Color | null {
    const color = this.colors.read(childNamed(font, "color"));
    return color === this.colors.read(childNamed(this.fontOf(0), "color")) ? null : color;
  }

  #verticalAlignment(vertical: string | undefined): CellStyle["verticalAlignment"] {
    const standard = childNamed(this.formats[0], "alignment")?.attributes["vertical"];
    return vertical === standard ? null : oneOf(["top", "center", "bottom"] as const, vertical ?? "bottom");
  }

  #borderColor(border: XmlElement | undefined): Color | null {
    const lines = sides.map((side) => childNamed(border, side));
    if (lines.some((line) => line?.attributes["style"] !== "thin")) return null;
    const colors = lines.map((line) => this.colors.read(childNamed(line, "color")) ?? systemLine);
    return new Set(colors).size === 1 ? (colors[0] ?? null) : null;
  }
}

const oneOf = <Word extends string>(words: readonly Word[], text: string | undefined): Word | null =>
  words.find((word) => word === text) ?? null;
