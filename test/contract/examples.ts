import { parseRange } from "../../src/sheet/cell-address";
import type {
  AddSheetEdit,
  Basis,
  CellsEdit,
  CellStyle,
  ColumnWidthsEdit,
  Edit,
  EditPlan,
  MemoryEdit,
  NotesEdit,
  RemoveSheetEdit,
} from "../../src/sheet/edit-plan";
import type { CellContent, Rectangle } from "../../src/sheet/grid";
import type { SheetFixture, SheetSnapshot } from "./workbook-fixture";

type Contents = readonly (readonly CellContent[])[];

/** A style that differs from the plain one in everything. */
export const marked: CellStyle = {
  numberFormat: "0.0%",
  fill: "#FFC7CE",
  fontColor: "#9C0006",
  bold: true,
  italic: true,
  wrapText: true,
  horizontalAlignment: "center",
  verticalAlignment: "top",
  border: "#BFBFBF",
};

/** A small indicator sheet: text, numbers, a formula, an empty cell, a style and a width of its own. */
export const indicators: SheetFixture = {
  name: "主要指标",
  cells: [
    ["指标", "2021年", "2025年", "比值"],
    ["研发经费", 0.5, 1.5, { content: "=B2/C2", value: 1 / 3 }],
    ["企业", { content: 12, style: { bold: true, fill: "#FFF2CC" } }, null, "无"],
  ],
  widths: { A: 20 },
};

export const remarks: SheetFixture = { name: "说明", cells: [["一"], [2]], widths: { B: 30 } };

/** @throws RangeError where the text is no range */
export const range = (text: string): Rectangle => {
  const found = parseRange(text);
  if (found === null) throw new RangeError(text);
  return found;
};

export const basisOf = (sheet: string, at: string, contents: Contents): Basis => ({
  sheet,
  range: range(at),
  contents,
});

export const cellsEdit = (
  sheet: string,
  at: string,
  before: Contents,
  contents: Contents,
  style = marked,
): CellsEdit => ({
  kind: "cells",
  sheet,
  range: range(at),
  before,
  contents,
  styles: contents.map((row) => row.map(() => style)),
  why: { code: "write-legend" },
});

export const widthsEdit = (
  sheet: string,
  firstColumn: number,
  widths: ColumnWidthsEdit["widths"],
): ColumnWidthsEdit => ({
  kind: "column-widths",
  sheet,
  firstColumn,
  widths,
  why: { code: "widen-columns" },
});

export const addSheet = (sheet: string): AddSheetEdit => ({ kind: "add-sheet", sheet, why: { code: "add-sheet" } });

export const removeSheet = (sheet: string): RemoveSheetEdit => ({
  kind: "remove-sheet",
  sheet,
  why: { code: "remove-sheet" },
});

export const memoryEdit = (before: string | null, content: string | null): MemoryEdit => ({
  kind: "memory",
  before,
  content,
  why: { code: "review-findings", findings: 1 },
});

type NoteTexts = readonly [before: string | null, content: string | null];

/** @param notes  by cell */
export const notesEdit = (sheet: string, notes: Readonly<Record<string, NoteTexts>>): NotesEdit => ({
  kind: "notes",
  sheet,
  notes: Object.entries(notes).map(([address, [before, content]]) => {
    const { row, column } = range(address);
    return { row, column, before, content };
  }),
  why: { code: "write-notes", notes: Object.keys(notes).length },
});

export const planOf = (...edits: readonly Edit[]): EditPlan => ({ basis: [], edits });

/** Writes three cells beside the small indicator sheet. */
export const writeStatus = cellsEdit("主要指标", "E1:E3", [[null], [null], [null]], [["状态"], ["▲"], ["●"]]);

/** @throws RangeError where there is no such sheet */
export const sheetNamed = (snapshot: readonly SheetSnapshot[], name: string): SheetSnapshot => {
  const found = snapshot.find((sheet) => sheet.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};

export const withoutCells = (sheet: SheetSnapshot, ...addresses: readonly string[]): SheetSnapshot => ({
  ...sheet,
  cells: Object.fromEntries(Object.entries(sheet.cells).filter(([address]) => !addresses.includes(address))),
});
