import type { CellsEdit } from "../../sheet/edit-plan";
import type { CellContent, Rectangle } from "../../sheet/grid";
import { plainLook } from "./blank-sheet";
import { contentOfHost } from "./host-content";
import { lookParts, type HostLook, type LookPart } from "./host-look";
import { queueMerges, rangeAt } from "./range-at";
import { queueCellLooks, queueCommonLook, type CommonLook } from "./read-look";
import { jsonBytes, partsOfRange, type RequestPart } from "./request-in-parts";
import type { CellsState } from "./standing";

/** Bytes of an answer: of a band's common look, of a number format, and of a part of one cell's look. Measured on the wire. */
const bandBytes = 1250;
const numberFormatBytes = 12;
const cellBytes = 17;
const partOfLookBytes: Readonly<Record<LookPart, number>> = {
  fill: 60,
  fontColor: 25,
  bold: 20,
  italic: 22,
  wrapText: 15,
  horizontalAlignment: 30,
  verticalAlignment: 30,
  lines: 375,
};

/** Part of one column whose looks are asked for as a whole, and cell by cell only where they differ. */
interface Band {
  readonly range: Rectangle;
  /** Asked for cell by cell in the first request already. */
  readonly early: readonly LookPart[];
  common: CommonLook;
  readonly cells: CommonLook[];
}

/**
 * Reads what stands where an edit writes. Looks are asked for by column, the first row apart because it tends to be a header;
 * ten thousand rows that look alike take no more of the answer than ten. Only where the edit fills cells, the fill of each is asked
 * for, because white and no fill are told apart in no other way.
 */
export class CellsReading {
  readonly #contents: CellContent[][] = [];
  readonly #numberFormats: string[][] = [];
  readonly #bands: readonly Band[];
  #merges: readonly Rectangle[] = [];

  /** @param isFilled  whether the edit fills some cell of a column, counted from the edit's first, below its first row */
  constructor(
    readonly edit: CellsEdit,
    isFilled: (column: number) => boolean,
  ) {
    this.#bands = bandsOf(edit.range, isFilled);
  }

  get merges(): readonly Rectangle[] {
    return this.#merges;
  }

  /** @param withMerges  false where Excel cannot list the merged areas */
  parts(withMerges: boolean): readonly RequestPart[] {
    const { range, before } = this.edit;
    const bytes = 2 * jsonBytes(before) + numberFormatBytes * range.rows * range.columns;
    const contents = partsOfRange(range, bytes).map((part) =>
      this.#contentsPart(part, (bytes / range.rows) * part.rows),
    );
    const looks = this.#bands.flatMap((band) => [this.#bandPart(band), ...this.#detailParts(band, band.early)]);
    return [...contents, ...looks, ...(withMerges ? [this.#mergesPart()] : [])];
  }

  /** What must be asked cell by cell, after the first answer: nothing, mostly. */
  detailParts(): readonly RequestPart[] {
    return this.#bands.flatMap((band) =>
      this.#detailParts(
        band,
        lookParts.filter((part) => !(part in band.common) && !band.early.includes(part)),
      ),
    );
  }

  state(): CellsState {
    const { row: top, column: left, rows, columns } = this.edit.range;
    const looks = Array.from({ length: rows }, () => Array.from({ length: columns }, () => plainLook));
    const shared = sharedByKey();
    for (const { range, common, cells } of this.#bands) {
      // Where Excel says of a single cell that it differs from itself, which real Excel never does, it is taken for plain.
      const all = { ...plainLook, ...common };
      for (let row = 0; row < range.rows; row += 1) {
        const own = cells[row];
        const line = looks[range.row - top + row];
        if (line !== undefined) line[range.column - left] = own === undefined ? all : shared({ ...all, ...own });
      }
    }
    return { contents: this.#contents, numberFormats: this.#numberFormats, looks };
  }

  #contentsPart(part: Rectangle, bytes: number): RequestPart {
    return {
      bytes,
      queue: (context) => {
        const range = rangeAt(context.workbook.worksheets.getItem(this.edit.sheet), part);
        range.load("formulas,values,numberFormat");
        return () => {
          this.#takeContents(range, part.row - this.edit.range.row);
        };
      },
    };
  }

  #takeContents({ formulas, values, numberFormat }: Excel.Range, first: number): void {
    for (const [index, line] of contentsOf(formulas, values).entries()) {
      this.#contents[first + index] = line;
      this.#numberFormats[first + index] = Array.from(numberFormat[index] ?? [], String);
    }
  }

  #bandPart(band: Band): RequestPart {
    return {
      bytes: bandBytes,
      queue: (context) => {
        const range = rangeAt(context.workbook.worksheets.getItem(this.edit.sheet), band.range);
        const take = queueCommonLook(range, band.range.rows);
        return () => {
          band.common = take();
        };
      },
    };
  }

  #detailParts(band: Band, parts: readonly LookPart[]): readonly RequestPart[] {
    if (parts.length === 0) return [];
    const bytes = parts.reduce((sum, part) => sum + partOfLookBytes[part], cellBytes);
    return partsOfRange(band.range, bytes * band.range.rows).map((range) =>
      this.#detailPart(band, range, parts, bytes),
    );
  }

  #detailPart(band: Band, range: Rectangle, parts: readonly LookPart[], bytesPerCell: number): RequestPart {
    return {
      bytes: bytesPerCell * range.rows,
      queue: (context) => {
        const take = queueCellLooks(rangeAt(context.workbook.worksheets.getItem(this.edit.sheet), range), parts);
        return () => {
          for (const [index, [look]] of take().entries()) {
            const row = range.row - band.range.row + index;
            band.cells[row] = { ...band.cells[row], ...look };
          }
        };
      },
    };
  }

  #mergesPart(): RequestPart {
    return {
      bytes: bandBytes,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(this.edit.sheet);
        const take = queueMerges(rangeAt(sheet, this.edit.range));
        return () => {
          this.#merges = take();
        };
      },
    };
  }
}

/** The contents of a loaded range. */
const contentsOf = (
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): CellContent[][] =>
  Array.from(formulas, (line, row) =>
    Array.from(line, (formula, column) => contentOfHost({ formula, value: values[row]?.[column] })),
  );

/** Cells that look the same share one object. */
const sharedByKey = (): ((look: HostLook) => HostLook) => {
  const known = new Map<string, HostLook>();
  return (look) => {
    const key = JSON.stringify(look);
    const first = known.get(key) ?? look;
    known.set(key, first);
    return first;
  };
};

const bandsOf = ({ row, column, rows, columns }: Rectangle, isFilled: (column: number) => boolean): Band[] =>
  Array.from({ length: columns }, (_, index) => index).flatMap((index) => {
    const line = { column: column + index, columns: 1 };
    const early: LookPart[] = rows > 2 && isFilled(index) ? ["fill"] : [];
    return [
      { range: { ...line, row, rows: 1 }, early: [], common: {}, cells: [] },
      ...(rows > 1 ? [{ range: { ...line, row: row + 1, rows: rows - 1 }, early, common: {}, cells: [] }] : []),
    ];
  });
