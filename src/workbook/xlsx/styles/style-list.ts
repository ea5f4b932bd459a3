import { childNamed, type XmlElement } from "../xml/xml-element";
import type { Splice } from "../xml/splice-text";

/** The children of a style sheet in the order that the format wants. @source ECMA-376-1 §18.8.39 styleSheet */
const listOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** One of the lists of a style sheet, as written, and what is added to it. An item is found again by its text. */
export class StyleList {
  readonly #items: string[];
  readonly #indices = new Map<string, number>();
  readonly #present: number;

  /**
   * @param items     as written in the part
   * @param reserved  what the list holds first of all where the part has no such list
   */
  constructor(
    readonly name: string,
    items: readonly string[],
    reserved: readonly string[] = [],
  ) {
    this.#present = items.length;
    this.#items = items.length === 0 ? [...reserved] : [...items];
    for (const [index, item] of this.#items.entries()) if (!this.#indices.has(item)) this.#indices.set(item, index);
  }

  /** The index of an item, which is added where the list has none like it. */
  indexOf(item: string): number {
    const known = this.#indices.get(item);
    if (known !== undefined) return known;
    this.#indices.set(item, this.#items.length);
    return this.#items.push(item) - 1;
  }

  get isChanged(): boolean {
    return this.#items.length > this.#present;
  }

  /** What to change in the part's text. */
  splices(text: string, root: XmlElement): readonly Splice[] {
    if (!this.isChanged) return [];
    const list = childNamed(root, this.name);
    const added = this.#items.slice(this.#present).join("");
    const count = this.#items.length;
    const name = root.prefix + this.name;
    const whole = `<${name} count="${count}">${added}</${name}>`;
    if (list === undefined) {
      const place = this.#place(root);
      return [{ start: place, end: place, text: whole }];
    }
    if (list.innerStart === list.end) return [{ start: list.start, end: list.end, text: whole }];
    const startTag = text.slice(list.start, list.innerStart).replace(/\bcount\s*=\s*(["'])\d*\1/, `count="${count}"`);
    return [
      { start: list.start, end: list.innerStart, text: startTag },
      { start: list.innerEnd, end: list.innerEnd, text: added },
    ];
  }

  #place(root: XmlElement): number {
    const later = listOrder.slice(listOrder.indexOf(this.name) + 1);
    return root.children.find(({ name }) => later.includes(name))?.start ?? root.innerEnd;
  }
}
