/** An element of a part, and where it stands in the part's text, so that the text can be changed there and nowhere else. */
export interface XmlElement {
  /** Without its prefix: parts written by different programs differ in that alone. */
  readonly name: string;
  /** With its colon, e.g. "x:"; empty where there is none. */
  readonly prefix: string;
  /** By the name as written, e.g. "r:id". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Offsets into the text: of the whole, and of what stands between the tags. */
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** The first child of a name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** An attribute whatever its prefix, as in `r:id`. */
export const attributeNamed = (element: XmlElement, name: string): string | undefined =>
  element.attributes[name] ?? Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

/** @source XML Schema Part 2 §3.2.2: a boolean is written 1 or true */
export const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

/** An element that switches something on, as `<b/>` does unless it says otherwise. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && (element.attributes["val"] === undefined || isTrue(element.attributes["val"]));
