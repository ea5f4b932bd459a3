import type { Rectangle } from "../../sheet/grid";
import { inPortions } from "../in-portions";
import { refuseIfCancelled } from "../refuse-if-cancelled";
import type { WorkOptions } from "../workbook";
import type { ExcelAccess } from "./excel-access";
import { excelRequest } from "./excel-request";
import type { GridRows, HostCells } from "./grid-rows";
import { isPayloadRefusal } from "./host-refusal";
import type { SheetFacts } from "./queue-facts";
import { queueCells } from "./queue-cells";
import { rangeAt } from "./range-at";
import { answerBytes, jsonBytes } from "./request-in-parts";

/** Enough to tell how long a row is; measuring all of them would take as long as reading them. */
const measuredRows = 50;

/**
 * Reads the rest of a sheet in bands of rows, as many at a time as the measured size of a row allows, half as many where Excel
 * refuses to answer.
 *
 * @param rows   those that are read, from the first on; the rest is added
 * @param first  rows to begin with, where none is measured yet
 * @throws WorkbookError "payload-too-large" where a single row does not fit
 */
export const readInBands = async (
  access: ExcelAccess,
  { sheet, range }: SheetFacts,
  rows: GridRows,
  first: number,
  options: WorkOptions,
): Promise<void> => {
  let size = first;
  while (rows.count < range.rows) {
    refuseIfCancelled(options);
    options.onProgress?.(rows.count / range.rows);
    const part = { ...range, row: range.row + rows.count, rows: Math.min(size, range.rows - rows.count) };
    const band = await readBand(access, sheet, part);
    size = band === null ? Math.floor(part.rows / 2) : rowsThatFit(band);
    if (band !== null) await inPortions(rows.take(band), options);
  }
};

/** Rows like these that make an answer of the size aimed at. */
export const rowsThatFit = ({ formulas, values, numberFormats }: HostCells): number => {
  const step = Math.max(1, Math.floor(formulas.length / measuredRows));
  const sample = (_: unknown, row: number): boolean => row % step === 0;
  const measured = [formulas, values, numberFormats].map((matrix) => matrix.filter(sample));
  const bytesPerRow = jsonBytes(measured) / Math.max(1, measured[0]?.length ?? 0);
  return Math.max(1, Math.floor(answerBytes / bytesPerRow));
};

/** @returns null where several rows are too many for one answer */
const readBand = async (access: ExcelAccess, sheet: string, part: Rectangle): Promise<HostCells | null> => {
  try {
    return await excelRequest(
      access,
      (context) => queueCells(rangeAt(context.workbook.worksheets.getItem(sheet), part)),
      { sheet },
    );
  } catch (error) {
    if (isPayloadRefusal(error) && part.rows > 1) return null;
    throw error;
  }
};
