import type { CellStyle, Color, StyleChange } from "../../../sheet/edit-plan";
import { changedStyle } from "../../same-style";
import { escapeXml } from "../../xml-characters";
import { spliceText } from "../xml/splice-text";
import { childNamed, type XmlElement } from "../xml/xml-element";
import { builtInNumberFormats, firstOwnNumberFormat } from "./built-in-number-formats";
import type { StyleBook } from "./style-book";
import { StyleList } from "./style-list";

type Attributes = Readonly<Record<string, string>>;

/** Number formats whose meaning depends on the language are not chosen by number. @source ECMA-376-1 §18.8.30 */
const dependsOnLanguage = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

const plainFormat: Attributes = { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" };

/**
 * Finds or adds the formats that cells need to look like a plan says.
 *
 * A format is made from the one that the cell has: what a `CellStyle` does not speak of (the font's name and size, locks,
 * indents), and what it says no different from how the cell looks already, stays as it is written.
 */
export class StyleWriter {
  readonly #book: StyleBook;
  readonly #prefix: string;
  readonly #numberFormats: StyleList;
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #formats: StyleList;
  readonly #known = new Map<StyleChange, Map<number, number>>();
  readonly #numberFormatIds = new Map<string, number>();

  constructor(book: StyleBook) {
    this.#book = book;
    const p = (this.#prefix = book.root.prefix);
    const written = (elements: readonly XmlElement[]) => elements.map((element) => book.written(element));
    this.#numberFormats = new StyleList("numFmts", written(childNamed(book.root, "numFmts")?.children ?? []));
    this.#fonts = new StyleList("fonts", written(book.fonts), [`<${p}font/>`]);
    const reserved = ["none", "gray125"].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`);
    this.#fills = new StyleList("fills", written(book.fills), reserved);
    this.#borders = new StyleList("borders", written(book.borders), [this.#borderOf(null)]);
    this.#formats = new StyleList("cellXfs", written(book.formats), [`<${p}xf${writeAttributes(plainFormat)}/>`]);
    for (const [id, code] of builtInNumberFormats) if (!dependsOnLanguage(id)) this.#numberFormatIds.set(code, id);
    for (const [id, code] of book.numberFormats) this.#numberFormatIds.set(code, id);
  }

  /**
   * The format in which a cell looks as after a change of its style.
   *
   * @param format  the one that the cell has now
   */
  formatFor(change: StyleChange, format: number): number {
    const known = this.#known.get(change) ?? new Map<number, number>();
    this.#known.set(change, known);
    const found = known.get(format) ?? this.#makeFormat(change, format);
    known.set(format, found);
    return found;
  }

  /** The part's text with all that was added; `null` where nothing was. */
  changedText(): string | null {
    const lists = [this.#numberFormats, this.#fonts, this.#fills, this.#borders, this.#formats];
    if (!lists.some(({ isChanged }) => isChanged)) return null;
    const { text, root } = this.#book;
    return spliceText(
      text,
      lists.flatMap((list) => list.splices(text, root)),
    );
  }

  #makeFormat(change: StyleChange, format: number): number {
    const current = this.#book.styleOf(format);
    const style = changedStyle(change, current);
    const element = this.#book.formats[format] ?? this.#book.formats[0];
    const attributes: Record<string, string> = { ...(element?.attributes ?? plainFormat) };
    const set = (reference: string, index: number, applies: string): void => {
      attributes[reference] = String(index);
      attributes[applies] = "1";
    };
    if (style.numberFormat !== current.numberFormat)
      set("numFmtId", this.#numberFormatId(style.numberFormat), "applyNumberFormat");
    if (style.fill !== current.fill) set("fillId", this.#fills.indexOf(this.#fillOf(style.fill)), "applyFill");
    if (style.border !== current.border)
      set("borderId", this.#borders.indexOf(this.#borderOf(style.border)), "applyBorder");
    if (style.fontColor !== current.fontColor || style.bold !== current.bold || style.italic !== current.italic)
      set("fontId", this.#fonts.indexOf(this.#fontOf(style, current, format)), "applyFont");
    const alignment = this.#alignmentOf(style, current, childNamed(element, "alignment"));
    if (alignment !== null) attributes["applyAlignment"] = "1";
    if (Object.keys(attributes).every((key) => attributes[key] === element?.attributes[key]) && alignment === null)
      return format;
    return this.#formats.indexOf(this.#written(attributes, alignment, element));
  }

  #written(attributes: Attributes, alignment: string | null, element: XmlElement | undefined): string {
    const children = (element?.children ?? []).map((child) =>
      child.name === "alignment" && alignment !== null ? "" : this.#book.written(child),
    );
    const inner = (alignment ?? "") + children.join("");
    const tag = `${this.#prefix}xf`;
    return inner === ""
      ? `<${tag}${writeAttributes(attributes)}/>`
      : `<${tag}${writeAttributes(attributes)}>${inner}</${tag}>`;
  }

  #numberFormatId(code: string): number {
    const known = this.#numberFormatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstOwnNumberFormat - 1, ...this.#numberFormatIds.values()) + 1;
    this.#numberFormatIds.set(code, id);
    this.#numberFormats.indexOf(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  #fillOf(color: Color | null): string {
    const p = this.#prefix;
    const pattern =
      color === null
        ? `<${p}patternFill patternType="none"/>`
        : `<${p}patternFill patternType="solid"><${p}fgColor rgb="${opaque(color)}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
    return `<${p}fill>${pattern}</${p}fill>`;
  }

  #borderOf(color: Color | null): string {
    const p = this.#prefix;
    const sides = ["left", "right", "top", "bottom"].map((side) =>
      color === null ? `<${p}${side}/>` : `<${p}${side} style="thin"><${p}color rgb="${opaque(color)}"/></${p}${side}>`,
    );
    return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
  }

  /** The font that the cell has, but for weight, slant and colour. Excel writes these in the order b, i, …, sz, color, name, … */
  #fontOf(style: CellStyle, current: CellStyle, format: number): string {
    const p = this.#prefix;
    const font = this.#book.fontOf(format);
    const children = font?.children.filter(({ name }) => !["b", "i", "color"].includes(name)) ?? [];
    const colorAt = children.findIndex(({ name }) => ["name", "family", "charset", "scheme"].includes(name));
    const parts = children.map((child) => this.#book.written(child));
    parts.splice(colorAt < 0 ? parts.length : colorAt, 0, this.#fontColorOf(style, current, font));
    const flags = (style.bold ? `<${p}b/>` : "") + (style.italic ? `<${p}i/>` : "");
    return `<${p}font>${flags}${parts.join("")}</${p}font>`;
  }

  #fontColorOf(style: CellStyle, current: CellStyle, font: XmlElement | undefined): string {
    if (style.fontColor !== null && style.fontColor !== current.fontColor)
      return `<${this.#prefix}color rgb="${opaque(style.fontColor)}"/>`;
    const source = style.fontColor === current.fontColor ? font : this.#book.fontOf(0);
    const color = childNamed(source, "color");
    return color === undefined ? "" : this.#book.written(color);
  }

  /** @returns `null` where the alignment may stay as it is */
  #alignmentOf(style: CellStyle, current: CellStyle, element: XmlElement | undefined): string | null {
    const attributes: Record<string, string> = { ...element?.attributes };
    const standard = childNamed(this.#book.formats[0], "alignment")?.attributes ?? {};
    const set = (name: string, value: string | undefined): void => {
      if (value === undefined) Reflect.deleteProperty(attributes, name);
      else attributes[name] = value;
    };
    if (style.wrapText !== current.wrapText) set("wrapText", style.wrapText ? "1" : undefined);
    if (style.horizontalAlignment !== current.horizontalAlignment)
      set("horizontal", style.horizontalAlignment ?? undefined);
    if (style.verticalAlignment !== current.verticalAlignment)
      set("vertical", style.verticalAlignment ?? standard["vertical"]);
    if (sameAttributes(attributes, element?.attributes ?? {})) return null;
    return Object.keys(attributes).length === 0 ? "" : `<${this.#prefix}alignment${writeAttributes(attributes)}/>`;
  }
}

const opaque = (color: Color): string => `FF${color.slice(1)}`;

const writeAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");

const sameAttributes = (one: Attributes, other: Attributes): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((name) => one[name] === other[name]);
