import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { headlineIndicators, headlineNote, noBaselinePrinted } from "../src/domain/headline-indicators";
import type { HeadlineIndicator } from "../src/domain/headline-indicators";
import { sampleActuals, sampleLabel, sampleYears } from "./sample-actuals";

/** `plan`: the table as the plan prints it; `example`: the same with fictional actuals of 2022 to 2024. */
export type SampleName = "plan" | "example";

export const sampleFiles: Readonly<Record<SampleName, string>> = {
  plan: "武威市强科技行动主要指标.xlsx",
  example: "武威市强科技行动主要指标（示例数据）.xlsx",
};

const sheetName = "主要指标";
const title = "强科技行动主要指标";
const exampleNotice = `${sampleLabel}：2022年、2023年、2024年实际值为演示用的虚构数字，不是武威市的统计数据。`;

/** The day on which the plan was issued (武办发〔2022〕36号); fixed, so that the same input gives the same file. */
const issued = new Date(Date.UTC(2022, 6, 30));

type Cell = string | number | null;

interface SampleColumn {
  readonly header: string;
  readonly width: number;
  readonly value: (indicator: HeadlineIndicator) => Cell;
}

const fixedColumns: readonly SampleColumn[] = [
  { header: "序号", width: 6, value: ({ ordinal }) => ordinal },
  { header: "指标类型", width: 11, value: ({ category }) => category },
  { header: "指标名称", width: 46, value: ({ printedName }) => printedName },
  { header: "单位", width: 8, value: ({ printedUnit }) => printedUnit },
  { header: "2021年\n实际值", width: 11, value: printedBaseline },
];

const exampleColumns: readonly SampleColumn[] = sampleYears.map((year, index) => ({
  header: `${year}年\n实际值\n${sampleLabel}`,
  width: 19,
  value: ({ ordinal }) => sampleActuals.get(ordinal)?.[index] ?? null,
}));

const targetColumns: readonly SampleColumn[] = [
  { header: "2022年\n目标值", width: 11, value: ({ milestone }) => milestone.value },
  { header: "2025年\n目标值", width: 11, value: ({ target }) => target.value },
];

/** A starred value is a text, as it is in the document; any other is a number. */
function printedBaseline({ baseline }: HeadlineIndicator): Cell {
  if (baseline === null) return noBaselinePrinted;
  return baseline.printed.endsWith("*") ? baseline.printed : baseline.value;
}

/** Builds a sample workbook from the typed transcription of the plan. */
export const buildSample = (name: SampleName): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "指标通";
  workbook.lastModifiedBy = "指标通";
  workbook.created = issued;
  workbook.modified = issued;
  const sheet = workbook.addWorksheet(sheetName, {
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const columns = [...fixedColumns, ...(name === "example" ? exampleColumns : []), ...targetColumns];
  sheet.columns = columns.map(({ width }) => ({ width }));
  addBand(sheet, title, columns.length, { font: { name: "黑体", size: 16 }, height: 32, horizontal: "center" });
  if (name === "example") {
    addBand(sheet, exampleNotice, columns.length, {
      font: { name: "宋体", size: 10.5, bold: true, color: { argb: "FFC00000" } },
      height: 22,
      horizontal: "center",
    });
  }
  const headerRow = addHeader(sheet, columns);
  addIndicators(sheet, columns);
  addBand(sheet, headlineNote, columns.length, { font: { name: "宋体", size: 10.5 }, height: 20, horizontal: "left" });
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
  sheet.views = [{ state: "frozen", xSplit: 3, ySplit: headerRow, showGridLines: true }];
  return workbook;
};

/** The earliest time that a zip file can hold; exceljs would stamp the time of the run on every part. */
const fixedTime = "1980-01-01T00:00:00";

/** The bytes of a sample's file; the same on every run. */
export const writeSample = (name: SampleName): Promise<Uint8Array> => packWorkbook(buildSample(name));

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

/** A line of text across the whole table. */
const addBand = (sheet: ExcelJS.Worksheet, text: string, columns: number, band: Band): void => {
  const row = sheet.addRow([text]);
  row.height = band.height;
  sheet.mergeCells(row.number, 1, row.number, columns);
  row.getCell(1).font = band.font;
  row.getCell(1).alignment = { horizontal: band.horizontal, vertical: "middle" };
};

const line: Partial<ExcelJS.Border> = { style: "thin", color: { argb: "FF7F7F7F" } };
const frame: Partial<ExcelJS.Borders> = { top: line, left: line, bottom: line, right: line };
const headerFill: ExcelJS.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDE7F0" } };

const addHeader = (sheet: ExcelJS.Worksheet, columns: readonly SampleColumn[]): number => {
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

const nameColumn = 3;
const categoryColumn = 2;

const addIndicators = (sheet: ExcelJS.Worksheet, columns: readonly SampleColumn[]): void => {
  let blockStart = sheet.rowCount + 1;
  headlineIndicators.forEach((indicator, index) => {
    const row = sheet.addRow(columns.map(({ value }) => value(indicator)));
    columns.forEach((_, column) => {
      const cell = row.getCell(column + 1);
      cell.font = { name: "宋体", size: 11 };
      cell.border = frame;
      cell.alignment = {
        horizontal: column + 1 === nameColumn ? "left" : "center",
        vertical: "middle",
        wrapText: column + 1 <= nameColumn,
      };
    });
    if (headlineIndicators[index + 1]?.category !== indicator.category) {
      sheet.mergeCells(blockStart, categoryColumn, row.number, categoryColumn);
      blockStart = row.number + 1;
    }
  });
};
