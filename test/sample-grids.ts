import { join } from "node:path";
import ExcelJS from "exceljs";
import { type SampleName, sampleFiles } from "../scripts/build-sample";
import { parseRange } from "../src/sheet/cell-address";
import type { CellValue, Grid } from "../src/sheet/grid";

/** The file of a sample as it is checked in. */
export const samplePath = (name: SampleName): string => join(__dirname, "..", "assets", "samples", sampleFiles[name]);

/** The first sheet of a sample as it is checked in. */
export const readSampleGrid = async (name: SampleName): Promise<Grid> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(samplePath(name));
  return gridOf(workbook);
};

/** The first sheet of a workbook that holds constants only. exceljs repeats a merged value in every cell; a grid does not. */
export const gridOf = (workbook: ExcelJS.Workbook): Grid => {
  const sheet = workbook.worksheets[0]!;
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => sheet.getRow(row + 1));
  const cells = rows.map((row) => Array.from({ length: sheet.columnCount }, (_, column) => row.getCell(column + 1)));
  const values = cells.map((row) => row.map((cell) => (cell.master === cell ? constantOf(cell.value) : null)));
  return {
    sheet: sheet.name,
    sheetId: sheet.name,
    range: { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount },
    values,
    contents: values.map((row) => row.map((value) => (typeof value === "object" ? null : value))),
    numberFormats: cells.map((row) => row.map((cell) => cell.style.numFmt ?? "General")),
    merges: sheet.model.merges.map((range) => parseRange(range)!),
    hiddenRows: [],
    hiddenColumns: [],
    listTables: [],
    isProtected: false,
    isHidden: false,
  };
};

const constantOf = (value: ExcelJS.CellValue): CellValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`A sample holds constants only, not ${JSON.stringify(value)}`);
};
