import type { CellsEdit } from "../../sheet/edit-plan";
import type { CellContent, Rectangle } from "../../sheet/grid";
import { contentOfHost } from "./host-content";
import { lookParts, noLines, type HostLook, type LookPart } from "./host-look";
import { queueMerges, rangeAt } from "./range-at";
import { queueCellLooks, queueCommonLook, type CommonLook } from "./read-look";
import { jsonBytes, partsOfRange, type RequestPart } from "./request-in-parts";
import type { CellsState } from "./standing";

/** Bytes of an answer. Measured on the wire, rounded up. */
const bandBytes = 1500;
const numberFormatBytes = 12;
const partOfLookBytes: Readonly<Record<LookPart, number>> = {
  fill: 75,
  fontColor: 20,
  bold: 15,
  italic: 15,
  wrapText: 20,
  horizontalAlignment: 35,
  verticalAlignment: 35,
  lines: 450,
};

/** Part of one column whose looks are asked for as a whole, and cell by cell only where they differ. */
interface Band {
  readonly range: Rectangle;
  common: CommonLook;
  readonly cells: CommonLook[];
}

/**
 * Reads what stands where an edit writes. Looks are asked for by column, the first row apart because it tends to be a header;
 * ten thousand rows that look alike take no more of the answer than ten.
 */
export class CellsReading {
  readonly #contents: CellContent[][] = [];
  readonly #numberFormats: string[][] = [];
  readonly #bands: readonly Band[];
  #merges: readonly Rectangle[] = [];

  constructor(readonly edit: CellsEdit) {
    this.#bands = bandsOf(edit.range);
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
    const looks = this.#bands.map((band) => this.#bandPart(band));
    return [...contents, ...looks, ...(withMerges ? [this.#mergesPart()] : [])];
  }

  /** What must be asked cell by cell, after the first answer: nothing, mostly. */
  detailParts(): readonly RequestPart[] {
    return this.#bands.flatMap((band) => {
      const parts = lookParts.filter((part) => !(part in band.common));
      if (parts.length === 0) return [];
      const bytes = parts.reduce((sum, part) => sum + partOfLookBytes[part], 12);
      return partsOfRange(band.range, bytes * band.range.rows).map((range) =>
        this.#detailPart(band, range, parts, bytes),
      );
    });
  }

  state(): CellsState {
    const { rows, columns } = this.edit.range;
    const looks = Array.from({ length: rows }, () => Array.from({ length: columns }, () => unknownLook));
    const shared = new Map<string, HostLook>();
    for (const { range, common, cells } of this.#bands) {
      for (let row = 0; row < range.rows; row += 1) {
        const look = { ...unknownLook, ...common, ...cells[row] };
        const key = JSON.stringify(look);
        if (!shared.has(key)) shared.set(key, look);
        const line = looks[range.row - this.edit.range.row + row];
        if (line !== undefined) line[range.column - this.edit.range.column] = shared.get(key) ?? look;
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

  #detailPart(band: Band, range: Rectangle, parts: readonly LookPart[], cellBytes: number): RequestPart {
    return {
      bytes: cellBytes * range.rows,
      queue: (context) => {
        const take = queueCellLooks(rangeAt(context.workbook.worksheets.getItem(this.edit.sheet), range), parts);
        return () => {
          for (const [index, [look]] of take().entries()) band.cells[range.row - band.range.row + index] = look ?? {};
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
export const contentsOf = (
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): CellContent[][] =>
  Array.from(formulas, (line, row) =>
    Array.from(line, (formula, column) => contentOfHost({ formula, value: values[row]?.[column] })),
  );

const bandsOf = ({ row, column, rows, columns }: Rectangle): Band[] =>
  Array.from({ length: columns }, (_, index) => column + index).flatMap((at) => [
    { range: { row, column: at, rows: 1, columns: 1 }, common: {}, cells: [] },
    ...(rows > 1 ? [{ range: { row: row + 1, column: at, rows: rows - 1, columns: 1 }, common: {}, cells: [] }] : []),
  ]);

/** Stands where Excel says of a single cell that it differs from itself: what real Excel never does is taken for plain. */
const unknownLook: HostLook = {
  fill: null,
  fontColor: "#000000",
  bold: false,
  italic: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  lines: noLines,
};
