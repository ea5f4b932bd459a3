import { columnLimit, rowLimit } from "../../../sheet/cell-address";
import { brokenFile } from "../broken-file";
import { XmlScanner } from "../xml/xml-scanner";
import { attributeNames, type SheetNames } from "./sheet-names";

/** @source ECMA-376-1 §18.18.11 ST_CellType */
export type CellType = "number" | "shared" | "formula-text" | "inline" | "boolean" | "error" | "date";

const cellTypes: ReadonlyMap<string, CellType> = new Map([
  ["n", "number"],
  ["s", "shared"],
  ["str", "formula-text"],
  ["inlineStr", "inline"],
  ["b", "boolean"],
  ["e", "error"],
  ["d", "date"],
]);

const zero = 0x30;
const nine = 0x39;
/** The bits that tell an upper-case letter from its lower case, and `A` less one. */
const upperCase = 0xdf;
const beforeA = 0x40;
const lettersInAlphabet = 26;

/**
 * Steps through the rows and cells of a sheet's data in their order. All offsets are into the part's bytes; -1 is "not there".
 *
 * @throws WorkbookError "file-broken", from every step, where the data are not what the format allows
 */
export class SheetScanner {
  /** Zero-based. */
  row = -1;
  /** The style that cells of the row have where none is written; -1 where the row has none. */
  rowStyle = -1;
  rowStart = 0;
  /** Behind the row's start tag. */
  rowTagEnd = 0;
  isRowSelfClosed = false;
  isRowHidden = false;
  /** Behind the row's end tag; known once its cells are passed. */
  rowEnd = 0;
  /** Of the row's end tag; known once its cells are passed. */
  rowEndTagStart = 0;

  /** Zero-based. */
  column = -1;
  type: CellType = "number";
  cellStart = 0;
  cellTagEnd = 0;
  isCellSelfClosed = false;
  cellEnd = 0;
  style = -1;
  styleStart = -1;
  styleEnd = -1;
  /** Of the formula's start tag, behind its name. */
  formulaTag = -1;
  formulaStart = -1;
  formulaEnd = -1;
  /** Behind the formula's end tag. */
  formulaElementEnd = -1;
  valueStart = -1;
  valueEnd = -1;
  /** Behind the name of an inline string's start tag. */
  inlineTag = -1;

  /** Whether some row or cell so far has no address of its own and stands where the one before it ends. */
  impliesPlaces = false;
  /** Of the data's end tag; known once all rows are passed. */
  dataEnd = -1;

  readonly #scanner: XmlScanner;
  readonly #names: SheetNames;
  #isInRow = false;

  /** @param start  behind the start tag of the sheet's data */
  constructor(bytes: Buffer, names: SheetNames, start: number) {
    this.#scanner = new XmlScanner(bytes, start);
    this.#names = names;
  }

  /** How far the scanner has come. */
  get at(): number {
    return this.#scanner.at;
  }

  /** Moves to the next row, over what is left of this one. */
  nextRow(): boolean {
    while (this.#isInRow) this.nextCell();
    const scanner = this.#scanner;
    for (;;) {
      if (scanner.toTag() === "end") {
        this.dataEnd = scanner.tagStart;
        scanner.passEndTag(this.#names.sheetData);
        return false;
      }
      if (scanner.nameIs(this.#names.row)) break;
      scanner.passElement();
    }
    this.rowStart = scanner.tagStart;
    this.#readRowAttributes();
    this.rowTagEnd = scanner.at;
    this.isRowSelfClosed = scanner.isSelfClosed;
    this.#isInRow = !this.isRowSelfClosed;
    this.rowEnd = this.rowTagEnd;
    this.column = -1;
    return true;
  }

  /** Moves to the next cell of the row. */
  nextCell(): boolean {
    if (!this.#isInRow) return false;
    const scanner = this.#scanner;
    for (;;) {
      if (scanner.toTag() === "end") {
        this.rowEndTagStart = scanner.tagStart;
        scanner.passEndTag(this.#names.row);
        this.rowEnd = scanner.at;
        this.#isInRow = false;
        return false;
      }
      if (scanner.nameIs(this.#names.cell)) break;
      scanner.passElement();
    }
    this.cellStart = scanner.tagStart;
    this.#readCellAttributes();
    this.cellTagEnd = scanner.at;
    this.isCellSelfClosed = scanner.isSelfClosed;
    this.formulaTag = this.formulaStart = this.formulaEnd = this.valueStart = this.valueEnd = this.inlineTag = -1;
    if (!this.isCellSelfClosed) this.#readCellChildren();
    this.cellEnd = scanner.at;
    return true;
  }

  #readRowAttributes(): void {
    const scanner = this.#scanner;
    let row = -1;
    let style = -1;
    let hasStyle = false;
    this.isRowHidden = false;
    while (scanner.nextAttribute())
      if (scanner.nameIs(attributeNames.place)) row = this.#readNumber() - 1;
      else if (scanner.nameIs(attributeNames.style)) style = this.#readNumber();
      else if (scanner.nameIs(attributeNames.hasStyle)) hasStyle = this.#readsTrue();
      else if (scanner.nameIs(attributeNames.hidden)) this.isRowHidden = this.#readsTrue();
    if (row < 0) {
      this.impliesPlaces = true;
      row = this.row + 1;
    }
    if (row <= this.row || row >= rowLimit) throw brokenFile(`row ${row + 1} stands in the wrong place`);
    this.row = row;
    this.rowStyle = hasStyle ? style : -1;
  }

  #readCellAttributes(): void {
    const scanner = this.#scanner;
    const before = this.column;
    this.column = -1;
    this.style = this.styleStart = this.styleEnd = -1;
    this.type = "number";
    while (scanner.nextAttribute())
      if (scanner.nameIs(attributeNames.place)) this.#readPlace();
      else if (scanner.nameIs(attributeNames.style)) {
        this.style = this.#readNumber();
        this.styleStart = scanner.valueStart;
        this.styleEnd = scanner.valueEnd;
      } else if (scanner.nameIs(attributeNames.type)) this.#readType();
    if (this.column < 0) {
      this.impliesPlaces = true;
      this.column = before + 1;
    }
    if (this.column <= before || this.column >= columnLimit)
      throw brokenFile(`a cell of row ${this.row + 1} stands in the wrong place`);
  }

  #readCellChildren(): void {
    const scanner = this.#scanner;
    const names = this.#names;
    while (scanner.toTag() === "start")
      if (scanner.nameIs(names.value)) {
        scanner.passAttributes();
        this.valueStart = this.valueEnd = scanner.at;
        if (!scanner.isSelfClosed) this.valueEnd = scanner.passText(names.value);
      } else if (scanner.nameIs(names.formula)) {
        this.formulaTag = scanner.at;
        scanner.passAttributes();
        this.formulaStart = this.formulaEnd = scanner.at;
        if (!scanner.isSelfClosed) this.formulaEnd = scanner.passText(names.formula);
        this.formulaElementEnd = scanner.at;
      } else {
        if (scanner.nameIs(names.inline)) this.inlineTag = scanner.at;
        scanner.passElement();
      }
    scanner.passEndTag(names.cell);
  }

  /** Reads e.g. `AB12`; the row must be the one that the cell stands in. */
  #readPlace(): void {
    const { bytes, valueStart, valueEnd } = this.#scanner;
    let column = 0;
    let at = valueStart;
    for (; at < valueEnd; at += 1) {
      const letter = ((bytes[at] ?? 0) & upperCase) - beforeA;
      if ((bytes[at] ?? 0) <= nine || letter < 1 || letter > lettersInAlphabet) break;
      column = column * lettersInAlphabet + letter;
    }
    const row = this.#readDigits(at, valueEnd) - 1;
    if (column === 0 || row !== this.row) throw brokenFile(`a cell of row ${this.row + 1} has another address`);
    this.column = column - 1;
  }

  #readNumber(): number {
    return this.#readDigits(this.#scanner.valueStart, this.#scanner.valueEnd);
  }

  #readDigits(start: number, end: number): number {
    const { bytes } = this.#scanner;
    let number = 0;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte < zero || byte > nine) throw brokenFile("a number is none");
      number = number * 10 + byte - zero;
    }
    // A longer number is no row, no column and no style of any sheet.
    if (start === end || end - start > 10) throw brokenFile("a number is missing or too long");
    return number;
  }

  #readsTrue(): boolean {
    const text = this.#valueText();
    return text === "1" || text === "true";
  }

  #readType(): void {
    const text = this.#valueText();
    const type = cellTypes.get(text);
    if (type === undefined) throw brokenFile(`a cell of the type ${text.slice(0, 20)}`);
    this.type = type;
  }

  #valueText(): string {
    const { bytes, valueStart, valueEnd } = this.#scanner;
    return bytes.toString("latin1", valueStart, valueEnd);
  }
}
