import { brokenFile } from "../broken-file";
import { decodePart } from "../xml/decode-part";
import { parseXml } from "../xml/parse-xml";
import type { XmlElement } from "../xml/xml-element";
import { readZip } from "../zip/read-zip";
import { unpackEntry } from "../zip/unpack-entry";
import { writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";
import { partKey } from "./part-path";

/** A part that is small enough to be held as text and elements. */
export interface XmlPart {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** The parts of a workbook at one moment, packed. A change makes another package, in which all other entries are the same. */
export class XlsxPackage {
  readonly #entries: readonly ZipEntry[];
  readonly #byKey: ReadonlyMap<string, ZipEntry>;

  /** @throws WorkbookError "file-broken" where two parts have one name */
  constructor(entries: readonly ZipEntry[]) {
    this.#entries = entries;
    this.#byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
    if (this.#byKey.size < entries.length) throw brokenFile("two parts have one name");
  }

  /** @throws WorkbookError "file-not-a-workbook", "file-broken", "file-encrypted", "file-too-large" */
  static open(file: Buffer): XlsxPackage {
    return new XlsxPackage(readZip(file));
  }

  entry(name: string): ZipEntry | undefined {
    return this.#byKey.get(partKey(name));
  }

  /** @throws WorkbookError "file-broken" where there is no such part, or it does not unpack */
  bytes(name: string): Buffer {
    const entry = this.entry(name);
    if (entry === undefined) throw brokenFile(`${name} is missing`);
    return unpackEntry(entry);
  }

  /** @throws WorkbookError "file-broken" where there is no such part, or it is not well-formed */
  xml(name: string): XmlPart {
    const text = decodePart(this.bytes(name), name);
    return { name, text, root: parseXml(text, name) };
  }

  /** The package with some entries replaced, taken away (`null`) or, where there is none of the name, added at the end. */
  with(changes: ReadonlyMap<string, ZipEntry | null>): XlsxPackage {
    const byKey = new Map([...changes].map(([name, entry]) => [partKey(name), entry]));
    const kept = this.#entries.flatMap((entry) => {
      const change = byKey.get(partKey(entry.name));
      return change === undefined ? entry : (change ?? []);
    });
    const added = [...byKey].flatMap(([key, entry]) => (entry === null || this.#byKey.has(key) ? [] : entry));
    return new XlsxPackage([...kept, ...added]);
  }

  /** The bytes of the file, in pieces. */
  file(): readonly Uint8Array[] {
    return writeZip(this.#entries);
  }
}
