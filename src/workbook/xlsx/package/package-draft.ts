import { decodePart } from "../xml/decode-part";
import { parseXml } from "../xml/parse-xml";
import { newEntry, packEntry } from "../zip/pack-entry";
import type { ZipEntry } from "../zip/zip-entry";
import type { XlsxPackage, XmlPart } from "./xlsx-package";

/** Changes to the small parts of a package, gathered before any is packed. A part may be changed more than once. */
export class PackageDraft {
  readonly #texts = new Map<string, string | null>();

  constructor(readonly pack: XlsxPackage) {}

  /** The changes by name, packed; `null` is a part that goes. */
  async packed(): Promise<ReadonlyMap<string, ZipEntry | null>> {
    const entries = new Map<string, ZipEntry | null>();
    for (const [name, text] of this.#texts) {
      const place = this.pack.entry(name) ?? newEntry(name);
      entries.set(name, text === null ? null : await packEntry(place, [Buffer.from(text, "utf8")]));
    }
    return entries;
  }

  /** Whether there is a part of a name by now. */
  has(name: string): boolean {
    const text = this.#texts.get(name);
    return text === undefined ? this.pack.entry(name) !== undefined : text !== null;
  }

  /** The text of a part as it is by now. */
  text(name: string): string {
    return this.#texts.get(name) ?? decodePart(this.pack.bytes(name), name);
  }

  /** A part as it is by now. */
  xml(name: string): XmlPart {
    const text = this.text(name);
    return { name, text, root: parseXml(text, name) };
  }

  write(name: string, text: string): void {
    this.#texts.set(name, text);
  }

  remove(name: string): void {
    this.#texts.set(name, null);
  }
}
