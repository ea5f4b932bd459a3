import { formatCellAddress } from "../../../sheet/cell-address";
import type { CellContent, CellValue } from "../../../sheet/grid";
import { contentOfValue } from "../../cell-content";
import { brokenFile } from "../broken-file";
import { cellText } from "../xml/xml-text";
import { XmlScanner } from "../xml/xml-scanner";
import { dateSerial } from "./date-serial";
import type { FormulaReader } from "./formula-reader";
import type { SheetNames } from "./sheet-names";
import type { SheetScanner } from "./sheet-scanner";
import { readStringItem } from "./string-item";

/** Numbers, indices and dates are written in fewer characters. */
const plainLimit = 1000;

/** What the rest of a workbook knows of a sheet's cells. */
export interface CellContext {
  /** The text of a shared string; `undefined` where there is none of this index. */
  readonly sharedString: (index: number) => string | undefined;
  readonly uses1904Dates: boolean;
}

/** Reads the cell that a scanner stands on. */
export class CellReader {
  value: CellValue = null;
  content: CellContent = null;

  readonly #bytes: Buffer;
  readonly #names: SheetNames;
  readonly #context: CellContext;
  readonly #formulas: FormulaReader;

  constructor(bytes: Buffer, names: SheetNames, context: CellContext, formulas: FormulaReader) {
    this.#bytes = bytes;
    this.#names = names;
    this.#context = context;
    this.#formulas = formulas;
  }

  /**
   * Sets `value` and `content`. An empty text is an empty cell, unless a formula gives it.
   *
   * @throws WorkbookError "file-broken" where the cell holds no value of its type
   */
  read(scanner: SheetScanner): void {
    const value = this.#readValue(scanner);
    if (scanner.formulaTag >= 0) {
      this.value = value;
      this.content = `=${this.#formulas.read(scanner)}`;
    } else {
      this.content = contentOfValue(value);
      this.value = this.content === null ? null : value;
    }
  }

  #readValue(scanner: SheetScanner): CellValue {
    const { type, valueStart, valueEnd } = scanner;
    if (type === "inline" && scanner.inlineTag >= 0)
      return readStringItem(new XmlScanner(this.#bytes, scanner.inlineTag), this.#names, this.#names.inline);
    if (valueStart < 0) return null;
    switch (type) {
      case "number":
        return this.#readNumber(scanner);
      case "shared":
        return this.#sharedString(scanner);
      case "inline":
      case "formula-text":
        return cellText(this.#bytes, valueStart, valueEnd);
      case "boolean":
        return this.#plain(scanner) === "1" || this.#plain(scanner) === "true";
      case "error":
        return { error: cellText(this.#bytes, valueStart, valueEnd) };
      case "date":
        return dateSerial(this.#plain(scanner), this.#context.uses1904Dates) ?? this.#broken(scanner);
    }
  }

  #readNumber(scanner: SheetScanner): number | null {
    const text = this.#plain(scanner);
    if (text === "") return null;
    const number = Number(text);
    return Number.isFinite(number) && !isInAnotherBase(text) ? number : this.#broken(scanner);
  }

  #sharedString(scanner: SheetScanner): string {
    return this.#context.sharedString(Number(this.#plain(scanner))) ?? this.#broken(scanner);
  }

  #plain(scanner: SheetScanner): string {
    const { valueStart, valueEnd } = scanner;
    if (valueEnd - valueStart > plainLimit) this.#broken(scanner);
    return this.#bytes.toString("latin1", valueStart, valueEnd);
  }

  #broken({ row, column }: SheetScanner): never {
    throw brokenFile(`${formatCellAddress(row, column)} holds no value of its type`);
  }
}

/** JavaScript reads 0x1F as a number; the format does not. */
const isInAnotherBase = (text: string): boolean => text.startsWith("0") && /^0[xbo]/i.test(text);
