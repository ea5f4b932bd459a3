import { formatCellAddress } from "../../../sheet/cell-address";
import type { CellsEdit, CellStyle } from "../../../sheet/edit-plan";
import { sameContent } from "../../cell-content";
import { sameStyle } from "../../same-style";
import type { StyleBook } from "../styles/style-book";
import type { StyleWriter } from "../styles/style-writer";
import { escapeXml } from "../xml/escape-xml";
import type { ChunkWriter } from "./chunk-writer";
import type { OrphanedFormulas } from "./orphaned-formulas";
import { PlannedRow } from "./planned-row";
import { contentAt, type SheetReading } from "./read-sheet";
import { columnRunAt } from "./sheet-frame";
import type { SheetScanner } from "./sheet-scanner";
import type { StandingStyles } from "./standing-styles";
import { writeCell } from "./write-cell";

/** What the rows of one patch have in common. */
export interface RowPatchContext {
  readonly bytes: Buffer;
  readonly reading: SheetReading;
  readonly book: StyleBook;
  readonly styles: StyleWriter;
  readonly orphans: OrphanedFormulas;
  readonly standing: StandingStyles;
  readonly out: ChunkWriter;
}

/**
 * Writes rows with a plan's cells in them. Of a row that is there, all that the plan does not speak of is copied byte by byte.
 */
export class RowPatch {
  readonly #context: RowPatchContext;
  readonly #columnFormats = new Map<number, number>();

  constructor(context: RowPatchContext) {
    this.#context = context;
  }

  /** Writes a row that the sheet does not have, if any cell comes to stand in it. */
  writeNewRow(row: number, edits: readonly CellsEdit[]): void {
    const { out, reading } = this.#context;
    const { prefix } = reading.frame.place.names;
    const mark = out.mark();
    out.write(`<${prefix}row r="${row + 1}">`);
    const cells = this.#writeNewCells(new PlannedRow(edits, row), row, -1, Infinity);
    if (cells === 0) out.goBackTo(mark);
    else out.write(`</${prefix}row>`);
  }

  /** Writes the row that a scanner stands on, and moves the scanner over its cells. */
  patchRow(scanner: SheetScanner, edits: readonly CellsEdit[]): void {
    const { bytes, out, reading } = this.#context;
    const mark = out.mark();
    const planned = new PlannedRow(edits, scanner.row);
    this.#writeRowTag(scanner, edits);
    let copied = scanner.rowTagEnd;
    let cells = 0;
    const copyTo = (end: number): void => {
      out.copy(bytes, copied, end);
      copied = end;
    };
    while (scanner.nextCell()) {
      copyTo(scanner.cellStart);
      cells += this.#writeNewCells(planned, scanner.row, scanner.rowStyle, scanner.column);
      if (planned.column === scanner.column) {
        cells += this.#patchCell(scanner, planned);
        planned.moveOn();
      } else {
        this.#keepCell(scanner, null);
        cells += 1;
      }
      copied = scanner.cellEnd;
    }
    if (!scanner.isRowSelfClosed) copyTo(scanner.rowEndTagStart);
    cells += this.#writeNewCells(planned, scanner.row, scanner.rowStyle, Infinity);
    if (scanner.isRowSelfClosed) out.write(`</${reading.frame.place.names.row.toString()}>`);
    else copyTo(scanner.rowEnd);
    if (cells > 0 || edits.length === 0) return;
    out.goBackTo(mark);
    if (!this.#isBareRow(scanner)) out.copy(bytes, scanner.rowStart, scanner.rowEnd);
  }

  /** Writes planned cells where none are, up to a column. Empty cells that look like the place that they stand in are left out. */
  #writeNewCells(planned: PlannedRow, row: number, rowStyle: number, beforeColumn: number): number {
    const { book, out, reading, standing, styles } = this.#context;
    let written = 0;
    while (planned.column < beforeColumn) {
      const { edit, column, content, style } = planned;
      const format = this.#formatOfPlace(rowStyle, column);
      standing.add(edit, book.styleOf(format));
      planned.moveOn();
      if (content === null && sameStyle(style, book.styleOf(format))) continue;
      const address = formatCellAddress(row, column);
      out.write(writeCell(reading.frame.place.names.prefix, address, styles.formatFor(style, format), content));
      written += 1;
    }
    return written;
  }

  /** @returns how many cells stand there afterwards, one or none */
  #patchCell(scanner: SheetScanner, planned: PlannedRow): number {
    const { book, out, reading, standing, styles } = this.#context;
    const { row, column } = scanner;
    const { content, style } = planned;
    const format = Math.max(scanner.style, 0);
    standing.add(planned.edit, book.styleOf(format));
    const wanted = styles.formatFor(style, format);
    const keepsContent = sameContent(content, contentAt(reading, row, column));
    const isPlainPlace = content === null && this.#looksLikePlace(style, scanner);
    if (keepsContent && !(isPlainPlace && wanted !== format)) {
      this.#keepCell(scanner, wanted === format ? null : wanted);
      return 1;
    }
    if (isPlainPlace && !reading.impliesPlaces) return 0;
    out.write(writeCell(reading.frame.place.names.prefix, formatCellAddress(row, column), wanted, content));
    return 1;
  }

  /** Copies a cell, with another format and with a formula of its own where it needs them. */
  #keepCell(scanner: SheetScanner, format: number | null): void {
    const { bytes, out, orphans, reading } = this.#context;
    const { cellStart, cellTagEnd, cellEnd, styleStart, styleEnd } = scanner;
    let copied = cellStart;
    const replace = (start: number, end: number, text: string): void => {
      out.copy(bytes, copied, start);
      out.write(text);
      copied = end;
    };
    if (format !== null && styleStart >= 0) replace(styleStart, styleEnd, String(format));
    else if (format !== null) {
      const tagEnd = cellTagEnd - (scanner.isCellSelfClosed ? "/>" : ">").length;
      replace(tagEnd, tagEnd, ` s="${format}"`);
    }
    const formula = orphans.formulaOf(bytes, scanner);
    if (formula !== null) {
      const name = reading.frame.place.names.formula.toString();
      const start = scanner.formulaTag - name.length - "<".length;
      replace(start, scanner.formulaElementEnd, `<${name}>${escapeXml(formula)}</${name}>`);
    }
    out.copy(bytes, copied, cellEnd);
  }

  #looksLikePlace(style: CellStyle, { rowStyle, column }: SheetScanner): boolean {
    return sameStyle(style, this.#context.book.styleOf(this.#formatOfPlace(rowStyle, column)));
  }

  /** The format of a cell that is not there. */
  #formatOfPlace(rowStyle: number, column: number): number {
    if (rowStyle >= 0) return rowStyle;
    const known = this.#columnFormats.get(column);
    if (known !== undefined) return known;
    const format = columnRunAt(this.#context.reading.frame.columns, column)?.style ?? 0;
    this.#columnFormats.set(column, format);
    return format;
  }

  /** Writes the start tag of a row that is there, open, its `spans` as wide as the plan makes the row. */
  #writeRowTag({ rowStart, rowTagEnd, isRowSelfClosed }: SheetScanner, edits: readonly CellsEdit[]): void {
    const tag = this.#context.bytes.toString("utf8", rowStart, rowTagEnd);
    const open = isRowSelfClosed ? tag.replace(/\s*\/>$/, ">") : tag;
    const spans = /(?<=\sspans\s*=\s*["'])[^"']*/;
    this.#context.out.write(open.replace(spans, (written) => widenSpans(written, edits)));
  }

  /** Whether a row says nothing but where it stands; then it need not be there when it is empty. */
  #isBareRow({ rowStart, rowTagEnd }: SheetScanner): boolean {
    const tag = this.#context.bytes.toString("latin1", rowStart, rowTagEnd);
    return !this.#context.reading.impliesPlaces && /^<\S+(\s+(r|spans)\s*=\s*["'][^"']*["'])*\s*\/?>$/.test(tag);
  }
}

/** @source ECMA-376-1 §18.3.1.73 row, spans: the columns between which the row has cells, one-based; only a help to readers */
const widenSpans = (spans: string, edits: readonly CellsEdit[]): string => {
  const ends = spans.split(/[\s:]+/).map(Number);
  const first = Math.min(...ends, ...edits.map(({ range }) => range.column + 1));
  const last = Math.max(...ends, ...edits.map(({ range }) => range.column + range.columns));
  const isWider = first < Math.min(...ends) || last > Math.max(...ends);
  return isWider ? `${first}:${last}` : spans;
};
