import type { Row, Worksheet } from "exceljs";

import { Book } from "../../host/book";
import type { BookSheet, SheetVisibility } from "../../host/book/book-sheet";
import { type CellFormat, plainFormat } from "../../host/book/cell-format";
import { parseAddress } from "../../host/book/a1";
import { readCustomXml } from "./custom-xml";
import { readColor } from "./exceljs-color";
import { readFormat } from "./exceljs-format";
import { readValue } from "./exceljs-value";
import { widthInPoints } from "./column-width";
import { readProtection } from "./sheet-protection";

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/**
 * Reads an .xlsx file into a book: values, formulas with their cached results, looks, merged cells, sizes, what is hidden, and
 * protection, custom XML. Charts, notes and whatever else the file holds are not shown and not kept.
 *
 * @throws where the file is not an .xlsx workbook, or has no sheet
 */
export async function openXlsx(content: ArrayBuffer, name: string): Promise<Book> {
  const { Workbook } = await import("exceljs");
  const file = new Workbook();
  await file.xlsx.load(content);
  if (file.worksheets.length === 0) throw new Error("the workbook has no sheets");
  const book = new Book();
  book.name = name;
  for (const worksheet of file.worksheets) readSheet(worksheet, book.addSheet(worksheet.name));
  for (const xml of await readCustomXml(content)) book.addCustomXml(xml);
  // Left out by exceljs, against its types, where the file does not say how it was last looked at.
  const { views } = file as { readonly views?: readonly { readonly activeTab?: number }[] };
  const active = book.sheets[views?.[0]?.activeTab ?? 0];
  const visible = book.sheets.find((sheet) => sheet.visibility === "Visible");
  const shown = active?.visibility === "Visible" ? active : visible;
  if (shown !== undefined) book.activate(shown.id);
  return book;
}

function readSheet(worksheet: Worksheet, sheet: BookSheet): void {
  sheet.visibility = visibilities[worksheet.state] ?? "Visible";
  sheet.tabColor = readColor(worksheet.properties.tabColor) ?? "";
  readSizes(worksheet, sheet);
  const formats = new Map([[JSON.stringify(plainFormat), plainFormat]]);
  worksheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    readRow(row, rowNumber - 1, sheet, formats);
  });
  for (const address of worksheet.model.merges) {
    const range = parseAddress(address)?.range;
    if (range !== undefined) sheet.merge(range);
  }
  sheet.protection = readProtection(worksheet);
}

function readSizes(worksheet: Worksheet, sheet: BookSheet): void {
  const { defaultColWidth, defaultRowHeight } = worksheet.properties as {
    defaultColWidth?: number;
    defaultRowHeight?: number;
  };
  if (defaultColWidth !== undefined) sheet.columns.standard = widthInPoints(defaultColWidth);
  if (defaultRowHeight !== undefined) sheet.rows.standard = defaultRowHeight;
  for (let index = 0; index < worksheet.columnCount; index += 1) {
    const column = worksheet.getColumn(index + 1) as { readonly width?: number; readonly hidden: boolean };
    if (column.width !== undefined) sheet.resize("columns", index, 1, widthInPoints(column.width));
    if (column.hidden) sheet.hide("columns", index, 1, true);
  }
}

function readRow(row: Row, index: number, sheet: BookSheet, formats: Map<string, CellFormat>): void {
  const { height } = row as { readonly height?: number };
  if (height !== undefined) sheet.resize("rows", index, 1, height);
  if (row.hidden) sheet.hide("rows", index, 1, true);
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    // exceljs shows the first cell's value in every cell of a merged area; only the first one holds it.
    const isCovered = cell.isMerged && cell.master !== cell;
    const { content, value } = isCovered ? { content: null, value: null } : readValue(cell);
    const numberFormat = (cell.numFmt as string | undefined) ?? "General";
    const format = sharedFormat(cell.style, formats);
    sheet.setCell(index, column - 1, { content, value, numberFormat, format });
  });
}

/** Cells that look alike share one object, which is how the book tells an unformatted cell from a formatted one. */
function sharedFormat(style: Parameters<typeof readFormat>[0], formats: Map<string, CellFormat>): CellFormat {
  const format = readFormat(style);
  const key = JSON.stringify(format);
  const known = formats.get(key);
  if (known !== undefined) return known;
  formats.set(key, format);
  return format;
}
