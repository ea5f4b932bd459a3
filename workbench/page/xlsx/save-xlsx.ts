import type { Worksheet } from "exceljs";

import type { Book } from "../../host/book";
import type { BookSheet } from "../../host/book/book-sheet";
import { sheetColumns, sheetRows } from "../../host/book/rectangle";
import { rangeAddress } from "../../host/book/a1";
import { withCustomXml } from "./custom-xml";
import { writeColor } from "./exceljs-color";
import { writeFormat } from "./exceljs-format";
import { writeValue } from "./exceljs-value";
import { widthInCharacters } from "./column-width";
import { writeProtection } from "./sheet-protection";

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The book as an .xlsx file: everything that `openXlsx` reads. */
export async function saveXlsx(book: Book): Promise<ArrayBuffer> {
  const { Workbook } = await import("exceljs");
  const file = new Workbook();
  for (const sheet of book.sheets) {
    const worksheet = file.addWorksheet(sheet.name, { state: states[sheet.visibility] });
    if (sheet.tabColor !== "") worksheet.properties.tabColor = writeColor(sheet.tabColor);
    writeCells(sheet, worksheet);
    writeSizes(sheet, worksheet);
    for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(rangeAddress(merge));
    await writeProtection(worksheet, sheet.protection);
  }
  const activeTab = book.sheets.indexOf(book.activeSheet);
  file.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: "visible" }];
  return withCustomXml(await file.xlsx.writeBuffer(), book.customXmlParts);
}

function writeCells(sheet: BookSheet, worksheet: Worksheet): void {
  for (const [row, column, cell] of sheet.entries()) {
    const written = worksheet.getCell(row + 1, column + 1);
    written.value = writeValue(cell);
    written.style = { ...writeFormat(cell.format), numFmt: cell.numberFormat };
  }
}

function writeSizes(sheet: BookSheet, worksheet: Worksheet): void {
  const used = sheet.usedRange();
  const rows = Math.min(sheetRows, used ? used.row + used.rows : 0);
  const columns = Math.min(sheetColumns, used ? used.column + used.columns : 0);
  for (let index = 0; index < columns; index += 1) {
    const column = worksheet.getColumn(index + 1);
    const isHidden = sheet.columns.isHidden(index);
    // exceljs gives a hidden column without a width a width of its own.
    if (isHidden || !sheet.columns.isStandard(index)) column.width = widthInCharacters(sheet.columns.size(index));
    if (isHidden) column.hidden = true;
  }
  for (let index = 0; index < rows; index += 1) {
    if (!sheet.rows.isStandard(index)) worksheet.getRow(index + 1).height = sheet.rows.size(index);
    if (sheet.rows.isHidden(index)) worksheet.getRow(index + 1).hidden = true;
  }
}
