import { parseXml } from "../xml/parse-xml";
import type { XlsxPackage, XmlPart } from "./xlsx-package";

/** Changes to the small parts of a package, gathered before any is packed. A part may be changed more than once. */
export class PackageDraft {
  readonly #texts = new Map<string, string | null>();

  constructor(readonly pack: XlsxPackage) {}

  /** By name; `null` is a part that goes. */
  get changes(): ReadonlyMap<string, string | null> {
    return this.#texts;
  }

  /** A part as it is by now. */
  xml(name: string): XmlPart {
    const text = this.#texts.get(name);
    return text == null ? this.pack.xml(name) : { name, text, root: parseXml(text, name) };
  }

  write(name: string, text: string): void {
    this.#texts.set(name, text);
  }

  remove(name: string): void {
    this.#texts.set(name, null);
  }
}
