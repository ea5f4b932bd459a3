import { formatCellAddress, parseRange } from "../../../sheet/cell-address";
import type { Rectangle } from "../../../sheet/grid";
import { brokenFile } from "../broken-file";
import { xmlText } from "../xml/xml-text";
import { XmlScanner } from "../xml/xml-scanner";
import type { SheetDataPlace } from "./sheet-frame";
import { SheetScanner } from "./sheet-scanner";
import { shiftFormula } from "./shift-formula";

/** A formula that several cells share, and the cell that it is written for. */
export interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface FormulaTag {
  readonly kind: string;
  /** The cells that the formula is for. */
  readonly range: string | undefined;
  readonly sharedId: string | undefined;
  readonly inputs: readonly [string, string];
}

/** Reads formulas as their text, without `=`, in the file's own form (functions newer than the format keep their `_xlfn.`). */
export class FormulaReader {
  /** By the id that the sharing cells name. */
  readonly shared = new Map<string, SharedFormula>();
  /** Ranges that one formula fills: array formulas and data tables. */
  readonly filled: Rectangle[] = [];

  readonly #bytes: Buffer;
  readonly #place: SheetDataPlace;

  constructor(bytes: Buffer, place: SheetDataPlace) {
    this.#bytes = bytes;
    this.#place = place;
  }

  /** @throws WorkbookError "file-broken" where the cell shares a formula that no cell has */
  read(scanner: SheetScanner): string {
    const text = xmlText(this.#bytes, scanner.formulaStart, scanner.formulaEnd);
    const tag = readFormulaTag(this.#bytes, scanner.formulaTag);
    if (tag.kind === "shared" && tag.sharedId !== undefined) return this.#readShared(scanner, tag.sharedId, text);
    if (tag.kind === "array" || tag.kind === "dataTable") this.#addFilled(tag.range);
    return tag.kind === "dataTable" ? `TABLE(${tag.inputs.join(",")})` : text;
  }

  #readShared(scanner: SheetScanner, id: string, text: string): string {
    const { row, column } = scanner;
    if (text !== "") {
      this.shared.set(id, { text, row, column });
      return text;
    }
    if (!this.shared.has(id)) this.#collectShared();
    const shared = this.shared.get(id);
    if (shared === undefined) throw brokenFile(`${formatCellAddress(row, column)} shares a formula that is not there`);
    return shiftFormula(shared.text, row - shared.row, column - shared.column);
  }

  /** Nothing in the format says that the cell with the formula comes first. */
  #collectShared(): void {
    const scanner = new SheetScanner(this.#bytes, this.#place.names, this.#place.start);
    while (scanner.nextRow())
      while (scanner.nextCell()) {
        if (scanner.formulaEnd <= scanner.formulaStart) continue;
        const { kind, sharedId } = readFormulaTag(this.#bytes, scanner.formulaTag);
        if (kind !== "shared" || sharedId === undefined || this.shared.has(sharedId)) continue;
        const text = xmlText(this.#bytes, scanner.formulaStart, scanner.formulaEnd);
        this.shared.set(sharedId, { text, row: scanner.row, column: scanner.column });
      }
  }

  #addFilled(range: string | undefined): void {
    const filled = parseRange(range ?? "");
    if (filled !== null && filled.rows * filled.columns > 1) this.filled.push(filled);
  }
}

/** @param tag  behind the name of the formula's start tag */
export const readFormulaTag = (bytes: Buffer, tag: number): FormulaTag => {
  const attributes = new Map<string, string>();
  const scanner = new XmlScanner(bytes, tag);
  while (scanner.nextAttribute())
    attributes.set(
      bytes.toString("latin1", scanner.nameStart, scanner.nameEnd),
      bytes.toString("latin1", scanner.valueStart, scanner.valueEnd),
    );
  return {
    kind: attributes.get("t") ?? "normal",
    range: attributes.get("ref"),
    sharedId: attributes.get("si"),
    inputs: tableInputs(attributes),
  };
};

/** @source ECMA-376-1 §18.3.1.40 f: r1 is the input of a row where dtr is set, else that of a column; dt2D has both */
const tableInputs = (attributes: ReadonlyMap<string, string>): readonly [string, string] => {
  const first = attributes.get("r1") ?? "";
  if (isSet(attributes.get("dt2D"))) return [first, attributes.get("r2") ?? ""];
  return isSet(attributes.get("dtr")) ? [first, ""] : ["", first];
};

const isSet = (text: string | undefined): boolean => text === "1" || text === "true";
