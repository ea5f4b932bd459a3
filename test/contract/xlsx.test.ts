import { plainStyle } from "../../src/sheet/edit-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { cellsEdit, planOf, sheetNamed } from "./examples";
import { readBook, writeBook } from "./exceljs-books";
import { describeWorkbookContract } from "./workbook-contract";

describeWorkbookContract("xlsx", () => ({
  // Each run writes a file and reads it three times with ExcelJS.
  propertyRuns: 40,
  open: async (sheets) => {
    const workbook = XlsxWorkbook.fromBytes(await writeBook(sheets));
    const snapshot = () => readBook(workbook.bytes());
    return {
      workbook,
      snapshot,
      reopened: () => XlsxWorkbook.fromBytes(workbook.bytes()),
      userEdit: async (sheet, cell, content) => {
        const { cells } = sheetNamed(await snapshot(), sheet);
        const { content: before, style } = cells[cell] ?? { content: null, style: plainStyle };
        await workbook.apply(planOf(cellsEdit(sheet, cell, [[before]], [[content]], style)));
      },
    };
  },
}));
