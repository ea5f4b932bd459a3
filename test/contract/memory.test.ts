import { formatCellAddress } from "../../src/sheet/cell-address";
import { plainStyle } from "../../src/sheet/edit-plan";
import type { MemorySheet } from "../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { describeWorkbookContract } from "./workbook-contract";
import type { CellSnapshot, SheetSnapshot } from "./workbook-fixture";

const snapshotOf = (sheet: MemorySheet): SheetSnapshot => {
  const cells: Record<string, CellSnapshot> = {};
  for (const [row, line] of (sheet.cells ?? []).entries())
    for (const [column, cell] of line.entries())
      if (typeof cell === "object" && cell !== null)
        cells[formatCellAddress(row, column)] = { content: cell.content, style: { ...plainStyle, ...cell.style } };
  return {
    name: sheet.name,
    isHidden: sheet.isHidden ?? false,
    isProtected: sheet.isProtected ?? false,
    cells,
    widths: sheet.widths ?? {},
    merges: [...(sheet.merges ?? [])].sort(),
    notes: sheet.notes ?? {},
  };
};

describeWorkbookContract(
  "memory",
  () => ({
    open: (sheets) => {
      const workbook = new MemoryWorkbook(sheets);
      const done = (act: () => void) => Promise.resolve().then(act);
      return Promise.resolve({
        workbook,
        reopened: () => workbook,
        snapshot: () => Promise.resolve(workbook.writtenDown().map(snapshotOf)),
        userEdit: (sheet, cell, content) =>
          done(() => {
            workbook.typeInto(sheet, cell, content);
          }),
        renameSheet: (from, to) =>
          done(() => {
            workbook.renameSheet(from, to);
          }),
        noteOn: (sheet, cell, text) =>
          done(() => {
            workbook.noteOn(sheet, cell, text);
          }),
        deleteSheet: (sheet) =>
          done(() => {
            workbook.deleteSheet(sheet);
          }),
        protectSheet: (sheet) =>
          done(() => {
            workbook.protectSheet(sheet);
          }),
      });
    },
  }),
  ["rename-sheet", "delete-sheet", "note", "protect-sheet", "listener"],
);
