import { WorkbookError } from "../workbook";
import { brokenFile } from "./broken-file";
import { textOfMemoryPart } from "../memory-part";
import { findMemoryItem, textOf } from "./package/memory-item";
import { readOutline, type SheetPlace, type WorkbookOutline } from "./package/workbook-outline";
import type { XlsxPackage } from "./package/xlsx-package";
import { ColorReader, readPalette, readThemeColors } from "./styles/color-reader";
import { plainStyleSheet } from "./styles/plain-style-sheet";
import { StyleBook } from "./styles/style-book";
import { readSharedStrings } from "./worksheet/read-shared-strings";
import { readSheet, type SheetReading } from "./worksheet/read-sheet";
import { parseXml } from "./xml/parse-xml";
import { childNamed } from "./xml/xml-element";
import type { ZipEntry } from "./zip/zip-entry";

/** What was read from a part, kept as long as the part: a change of the workbook leaves most parts the same. */
const readings = new WeakMap<ZipEntry, SheetReading>();
const textLists = new WeakMap<ZipEntry, readonly string[]>();

/** A workbook at one moment, its parts read as they are asked for. A change makes another state. */
export class WorkbookState {
  readonly outline: WorkbookOutline;
  #styleBook: StyleBook | null = null;

  /** @throws WorkbookError "file-not-a-workbook", "file-broken" */
  constructor(readonly pack: XlsxPackage) {
    this.outline = readOutline(pack);
  }

  /**
   * @param name  without one, the sheet that the user looks at
   * @throws WorkbookError "sheet-not-found"
   */
  sheet(name?: string): SheetPlace {
    const { activeSheet, sheets } = this.outline;
    const found = name === undefined ? activeSheet : sheets.find((sheet) => sheet.name === name);
    if (found == null) throw new WorkbookError("sheet-not-found", name === undefined ? {} : { sheet: name });
    return found;
  }

  /** What the add-in has left in the workbook for itself. @throws WorkbookError "file-broken" */
  memory(): string | null {
    const item = findMemoryItem(this.pack, this.outline.part.name);
    return item === null ? null : textOfMemoryPart(textOf(this.pack, item.target));
  }

  /** @throws WorkbookError "file-broken" */
  styleBook(): StyleBook {
    return (this.#styleBook ??= this.#readStyles());
  }

  /**
   * A sheet as it stands in its part, read in steps or kept from before.
   *
   * @throws WorkbookError "file-broken", "file-too-large"
   */
  *reading({ part }: SheetPlace): Generator<number, SheetReading> {
    const entry = this.pack.entry(part);
    const known = entry === undefined ? undefined : readings.get(entry);
    if (known !== undefined) return known;
    const styles = this.styleBook();
    const texts = this.#sharedStrings();
    const context = { sharedString: (index: number) => texts[index], uses1904Dates: this.outline.uses1904Dates };
    const reading = yield* readSheet(this.pack.bytes(part), part, context, (format) => styles.numberFormatOf(format));
    if (entry !== undefined) readings.set(entry, reading);
    return reading;
  }

  #sharedStrings(): readonly string[] {
    const name = this.outline.sharedStrings;
    const entry = name === null ? undefined : this.pack.entry(name);
    if (name === null || entry === undefined) return [];
    const known = textLists.get(entry) ?? readSharedStrings(this.pack.bytes(name), name);
    textLists.set(entry, known);
    return known;
  }

  #readStyles(): StyleBook {
    const { styles, theme } = this.outline;
    const part = styles === null ? null : this.pack.xml(styles);
    const text = part?.text ?? plainStyleSheet;
    const root = part?.root ?? parseXml(text, "styles");
    if (root.name !== "styleSheet") throw brokenFile(`${styles ?? ""} holds no styles`);
    const palette = readPalette(childNamed(childNamed(root, "colors"), "indexedColors"));
    const hasTheme = theme !== null && this.pack.entry(theme) !== undefined;
    return new StyleBook(
      text,
      root,
      new ColorReader(hasTheme ? readThemeColors(this.pack.xml(theme).root) : [], palette),
    );
  }
}
