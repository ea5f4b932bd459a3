import { formatCellAddress } from "../../../sheet/cell-address";
import type { CellsEdit, CellStyle } from "../../../sheet/edit-plan";
import { sameContent } from "../../cell-content";
import { changedStyle, sameStyle } from "../../same-style";
import type { StyleBook } from "../styles/style-book";
import type { StyleWriter } from "../styles/style-writer";
import { escapeXml } from "../../xml-characters";
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
  /** How far the row that is being patched is copied. */
  #copied = 0;

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
    const { bytes, out, orphans } = this.#context;
    const mark = out.mark();
    const planned = new PlannedRow(edits, scanner.row);
    this.#writeRowTag(scanner, edits);
    this.#copied = scanner.rowTagEnd;
    let cells = 0;
    while (scanner.nextCell()) {
      const { column, rowStyle } = scanner;
      if (planned.column < column) {
        this.#copyTo(scanner.cellStart);
        cells += this.#writeNewCells(planned, scanner.row, rowStyle, column);
      }
      if (planned.column === column) {
        cells += this.#patchCell(scanner, planned);
        planned.moveOn();
      } else {
        if (orphans.areThere) this.#keepCell(scanner, null);
        cells += 1;
      }
    }
    if (!scanner.isRowSelfClosed) this.#copyTo(scanner.rowEndTagStart);
    cells += this.#writeNewCells(planned, scanner.row, scanner.rowStyle, Infinity);
    if (scanner.isRowSelfClosed) out.write(`</${this.#context.reading.frame.place.names.row.toString()}>`);
    else this.#copyTo(scanner.rowEnd);
    if (cells > 0 || edits.length === 0) return;
    const isBare = this.#isBareRow(scanner);
    if (isBare || scanner.isRowSelfClosed) out.goBackTo(mark);
    if (!isBare && scanner.isRowSelfClosed) out.copy(bytes, scanner.rowStart, scanner.rowEnd);
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
      const standingStyle = book.styleOf(format);
      if (content === null && sameStyle(changedStyle(style, standingStyle), standingStyle)) continue;
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
    const isPlainPlace = content === null && this.#looksLikePlace(changedStyle(style, book.styleOf(format)), scanner);
    if (keepsContent && !(isPlainPlace && wanted !== format)) {
      this.#keepCell(scanner, wanted === format ? null : wanted);
      return 1;
    }
    this.#copyTo(scanner.cellStart);
    this.#copied = scanner.cellEnd;
    if (isPlainPlace && !reading.impliesPlaces) return 0;
    out.write(writeCell(reading.frame.place.names.prefix, formatCellAddress(row, column), wanted, content));
    return 1;
  }

  /** Leaves a cell as it is, but for another format and for a formula of its own where it needs them. */
  #keepCell(scanner: SheetScanner, format: number | null): void {
    const { bytes, orphans, reading } = this.#context;
    const { cellTagEnd, styleStart, styleEnd } = scanner;
    if (format !== null && styleStart >= 0) this.#replace(styleStart, styleEnd, String(format));
    else if (format !== null) {
      const tagEnd = cellTagEnd - (scanner.isCellSelfClosed ? "/>" : ">").length;
      this.#replace(tagEnd, tagEnd, ` s="${format}"`);
    }
    const formula = orphans.formulaOf(bytes, scanner);
    if (formula === null) return;
    const name = reading.frame.place.names.formula.toString();
    const start = scanner.formulaTag - name.length - "<".length;
    this.#replace(start, scanner.formulaElementEnd, `<${name}>${escapeXml(formula)}</${name}>`);
  }

  #copyTo(end: number): void {
    this.#context.out.copy(this.#context.bytes, this.#copied, end);
    this.#copied = end;
  }

  #replace(start: number, end: number, text: string): void {
    this.#copyTo(start);
    this.#context.out.write(text);
    this.#copied = end;
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
    const [spansAttribute, spans] = /\sspans\s*=\s*["']([^"']*)/.exec(open) ?? [];
    const wide = spans === undefined ? "" : widenSpans(spans, edits);
    const isWider = spansAttribute !== undefined && spans !== undefined && wide !== spans;
    this.#context.out.write(isWider ? open.replace(spansAttribute, spansAttribute.replace(spans, wide)) : open);
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
