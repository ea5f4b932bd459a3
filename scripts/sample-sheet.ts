import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";

export type SampleCell = string | number | null;

/** A column of a sample with what stands in it, by row. */
export interface SampleColumn<Row> {
  readonly header: string;
  readonly width: number;
  readonly value: (row: Row) => SampleCell;
}

/** The day on which the plan was issued (武办发〔2022〕36号); fixed, so that the same input gives the same file. */
const issued = new Date(Date.UTC(2022, 6, 30));

/** A workbook with one sheet, set up to be printed on one page's width. */
export const startWorkbook = (
  sheetName: string,
): { readonly workbook: ExcelJS.Workbook; readonly sheet: ExcelJS.Worksheet } => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "指标通";
  workbook.lastModifiedBy = "指标通";
  workbook.created = issued;
  workbook.modified = issued;
  const sheet = workbook.addWorksheet(sheetName, {
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  return { workbook, sheet };
};

/** The earliest time that a zip file can hold; exceljs would stamp the time of the run on every part. */
const fixedTime = "1980-01-01T00:00:00";

/** The bytes of a workbook that says itself when it was made; the same on every run. */
export const packWorkbook = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> => {
  const written = await workbook.xlsx.writeBuffer();
  return zipSync(unzipSync(new Uint8Array(written)), { mtime: fixedTime, level: 9 });
};

interface Band {
  readonly font: Partial<ExcelJS.Font>;
  readonly height: number;
  readonly horizontal: "left" | "center";
}

export const titleBand: Band = { font: { name: "黑体", size: 16 }, height: 32, horizontal: "center" };

/** Says that figures are fictional. */
export const noticeBand: Band = {
  font: { name: "宋体", size: 10.5, bold: true, color: { argb: "FFC00000" } },
  height: 22,
  horizontal: "center",
};

/** A line of text across the whole table. */
export const addBand = (sheet: ExcelJS.Worksheet, text: string, columns: number, band: Band): void => {
  const row = sheet.addRow([text]);
  row.height = band.height;
  sheet.mergeCells(row.number, 1, row.number, columns);
  row.getCell(1).font = band.font;
  row.getCell(1).alignment = { horizontal: band.horizontal, vertical: "middle" };
};

const line: Partial<ExcelJS.Border> = { style: "thin", color: { argb: "FF7F7F7F" } };
const frame: Partial<ExcelJS.Borders> = { top: line, left: line, bottom: line, right: line };
const headerFill: ExcelJS.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDE7F0" } };

/** @returns its row, from 1 */
export const addHeader = (sheet: ExcelJS.Worksheet, columns: readonly { readonly header: string }[]): number => {
  const row = sheet.addRow(columns.map(({ header }) => header));
  row.height = Math.max(...columns.map(({ header }) => header.split("\n").length)) * 17 + 4;
  columns.forEach((_, index) => {
    const cell = row.getCell(index + 1);
    cell.font = { name: "等线", size: 11, bold: true };
    cell.fill = headerFill;
    cell.border = frame;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  });
  return row.number;
};

/**
 * @param nameColumn  from 1; what stands up to it may take several lines
 * @returns           its row, from 1
 */
export const addIndicator = (sheet: ExcelJS.Worksheet, cells: readonly SampleCell[], nameColumn: number): number => {
  const row = sheet.addRow([...cells]);
  cells.forEach((_, index) => {
    const column = index + 1;
    const cell = row.getCell(column);
    cell.font = { name: "宋体", size: 11 };
    cell.border = frame;
    cell.alignment = {
      horizontal: column === nameColumn ? "left" : "center",
      vertical: "middle",
      wrapText: column <= nameColumn,
    };
  });
  return row.number;
};
