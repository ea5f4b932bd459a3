import fc from "fast-check";
import { formatCellAddress } from "../../src/sheet/cell-address";
import { plainStyle, type CellsEdit, type CellStyle, type EditPlan } from "../../src/sheet/edit-plan";
import type { CellContent } from "../../src/sheet/grid";
import { widthsEdit } from "./examples";
import type { CellSnapshot, SheetFixture } from "./workbook-fixture";

/** Sheets of at most 6 × 6 cells and plans within 9 × 9 of them: small enough to read when they fail. */
const sheetSize = 6;
const planSize = 9;

/** Contents as the adapters hand them out: no empty text, no mark without need. */
const arbitraryContent: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
  fc.boolean(),
  fc.constantFrom("状态", "a&b<c>", " 空 ", "0.5", "一\n二", "'=x", "=A1+1", "=SUM(B2:C3)"),
);

const color = fc.constantFrom(null, "#C6EFCE", "#9C0006");

const arbitraryStyle: fc.Arbitrary<CellStyle> = fc.oneof(
  fc.constant(plainStyle),
  fc.record({
    numberFormat: fc.constantFrom("General", "0.0%", '0.00" 件"'),
    fill: color,
    fontColor: color,
    bold: fc.boolean(),
    italic: fc.boolean(),
    wrapText: fc.boolean(),
    horizontalAlignment: fc.constantFrom(null, "left" as const, "center" as const, "right" as const),
    verticalAlignment: fc.constantFrom(null, "top" as const, "center" as const),
    border: fc.constantFrom(null, "#BFBFBF"),
  }),
);

const arbitraryCell = fc.record({ content: arbitraryContent, style: arbitraryStyle });

/** A sheet with contents, formulas, styles and widths anywhere. */
export const arbitrarySheet = (name: string): fc.Arbitrary<SheetFixture> =>
  fc.record({
    name: fc.constant(name),
    cells: fc.array(fc.array(arbitraryCell, { maxLength: sheetSize }), { maxLength: sheetSize }),
    widths: fc.dictionary(fc.constantFrom("A", "B", "C", "D"), fc.integer({ min: 2, max: 40 })),
  });

export interface PlanAndOutcome {
  readonly plan: EditPlan;
  /** What the cells of its edits must hold afterwards. */
  readonly expected: Readonly<Record<string, CellSnapshot>>;
}

interface Band {
  readonly column: number;
  readonly rows: readonly (readonly CellSnapshot[])[];
}

const arbitraryBand: fc.Arbitrary<Band> = fc
  .tuple(fc.nat(planSize - 3), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([column, columns, rows]) => {
    const row = fc.array(arbitraryCell, { minLength: columns, maxLength: columns });
    return fc.record({ column: fc.constant(column), rows: fc.array(row, { minLength: rows, maxLength: rows }) });
  });

/** A plan of up to three edits, one under the other so that they do not overlap, and perhaps of widths. */
export const arbitraryPlan = (sheet: SheetFixture): fc.Arbitrary<PlanAndOutcome> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(2), arbitraryBand), { minLength: 1, maxLength: 3 }),
      fc.option(fc.array(fc.option(fc.integer({ min: 2, max: 40 })), { minLength: 1, maxLength: 4 })),
    )
    .map(([bands, widths]) => {
      const edits: CellsEdit[] = [];
      const expected: Record<string, CellSnapshot> = {};
      let row = 0;
      for (const [gap, band] of bands) {
        row += gap;
        edits.push(bandEdit(sheet, row, band));
        for (const [r, cells] of band.rows.entries())
          for (const [c, cell] of cells.entries()) expected[formatCellAddress(row + r, band.column + c)] = cell;
        row += band.rows.length;
      }
      const all = widths === null ? edits : [...edits, widthsEdit(sheet.name, 1, widths)];
      return { plan: { basis: [], edits: all }, expected };
    });

const bandEdit = (sheet: SheetFixture, row: number, { column, rows }: Band): CellsEdit => ({
  kind: "cells",
  sheet: sheet.name,
  range: { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 },
  before: rows.map((cells, r) => cells.map((_, c) => contentOf(sheet, row + r, column + c))),
  contents: rows.map((cells) => cells.map(({ content }) => content)),
  styles: rows.map((cells) => cells.map(({ style }) => style)),
  why: { code: "write-legend" },
});

const contentOf = (sheet: SheetFixture, row: number, column: number): CellContent => {
  const cell = sheet.cells?.[row]?.[column] ?? null;
  return typeof cell === "object" && cell !== null ? cell.content : cell;
};
