import type { CellsEdit, ColumnWidthsEdit } from "../../../sheet/edit-plan";
import type { StyleBook } from "../styles/style-book";
import type { StyleWriter } from "../styles/style-writer";
import { ChunkWriter } from "./chunk-writer";
import { OrphanedFormulas } from "./orphaned-formulas";
import { patchHead } from "./patch-head";
import { patchTail } from "./patch-tail";
import { PlannedRows } from "./planned-row";
import type { SheetReading } from "./read-sheet";
import { RowPatch } from "./row-patch";
import { SheetScanner } from "./sheet-scanner";
import { StandingStyles } from "./standing-styles";

/** A stretch of rows of this many bytes that the plan leaves alone is handed on as it is, without being copied. */
const longStretch = 64 * 2 ** 10;

export interface SheetEdits {
  readonly cells: readonly CellsEdit[];
  readonly widths: readonly ColumnWidthsEdit[];
  /** The id of the relationship to a drawing of notes that the sheet is to name; `null` for none. */
  readonly notesDrawing: string | null;
}

/** A sheet's part with a plan's cells and column widths in it, and everything else as it was, to the byte. */
export class SheetPatch {
  /** How the cells looked before; complete once all chunks are taken. */
  readonly standing = new StandingStyles();
  /** How much of the part is done, 0…1. */
  share = 0;

  readonly #bytes: Buffer;
  readonly #reading: SheetReading;
  readonly #edits: SheetEdits;
  readonly #out = new ChunkWriter();
  readonly #rows: RowPatch;
  readonly #orphans: OrphanedFormulas;

  constructor(bytes: Buffer, reading: SheetReading, edits: SheetEdits, book: StyleBook, styles: StyleWriter) {
    this.#bytes = bytes;
    this.#reading = reading;
    this.#edits = edits;
    this.#orphans = new OrphanedFormulas(reading, edits.cells);
    this.#rows = new RowPatch({
      bytes,
      reading,
      book,
      styles,
      orphans: this.#orphans,
      standing: this.standing,
      out: this.#out,
    });
  }

  /** The part's new bytes. */
  *chunks(): Generator<Uint8Array> {
    const { frame } = this.#reading;
    this.#out.write(patchHead(frame, this.#edits.cells, this.#edits.widths));
    yield* frame.place.isSelfClosed ? this.#fillEmptyData() : this.#patchData();
  }

  *#fillEmptyData(): Generator<Uint8Array> {
    const { place } = this.#reading.frame;
    const name = place.names.sheetData.toString();
    this.#out.write(`<${name}>`);
    yield* this.#writeNewRows(new PlannedRows(this.#edits.cells), Infinity);
    this.#out.write(`</${name}>`);
    yield* this.#out.take();
    yield this.#tail(place.start);
  }

  *#patchData(): Generator<Uint8Array> {
    const bytes = this.#bytes;
    const { place } = this.#reading.frame;
    const planned = new PlannedRows(this.#edits.cells);
    const scanner = new SheetScanner(bytes, place.names, place.start);
    let copied = place.tagStart;
    while (scanner.nextRow()) {
      if (scanner.rowStart - copied > longStretch) {
        yield* this.#out.take();
        yield bytes.subarray(copied, scanner.rowStart);
        copied = scanner.rowStart;
      }
      this.share = scanner.at / bytes.length;
      if (!planned.isNextWithin(scanner.row) && !this.#orphans.areThere) continue;
      this.#out.copy(bytes, copied, scanner.rowStart);
      copied = scanner.rowStart;
      yield* this.#writeNewRows(planned, scanner.row - 1);
      const here = planned.next(scanner.row);
      if (here === null && !this.#orphans.areThere) continue;
      this.#rows.patchRow(scanner, here?.edits ?? []);
      copied = scanner.rowEnd;
      yield* this.#out.takeFull();
    }
    this.#out.copy(bytes, copied, scanner.dataEnd);
    yield* this.#writeNewRows(planned, Infinity);
    yield* this.#out.take();
    yield this.#tail(scanner.dataEnd);
  }

  /** Everything behind the rows. */
  #tail(start: number): Uint8Array {
    const tail = this.#bytes.subarray(start);
    const { notesDrawing } = this.#edits;
    return notesDrawing === null ? tail : Buffer.from(patchTail(this.#reading.frame, tail, notesDrawing), "utf8");
  }

  *#writeNewRows(planned: PlannedRows, upTo: number): Generator<Uint8Array> {
    for (let next = planned.next(upTo); next !== null; next = planned.next(upTo)) {
      this.#rows.writeNewRow(next.row, next.edits);
      yield* this.#out.takeFull();
    }
  }
}
