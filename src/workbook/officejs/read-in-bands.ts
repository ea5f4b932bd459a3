import type { Rectangle } from "../../sheet/grid";
import type { WorkOptions } from "../workbook";
import type { ExcelAccess } from "./excel-access";
import { excelRequest } from "./excel-request";
import type { SheetReading } from "./grid-of";
import { isPayloadRefusal } from "./host-refusal";
import { queueFacts, type SheetFacts } from "./queue-facts";
import { rangeAt } from "./range-at";
import { readMerges } from "./read-merges";
import { refuseIfCancelled } from "../refuse-if-cancelled";
import { jsonBytes } from "./request-in-parts";

type Band = Pick<SheetReading, "formulas" | "values" | "numberFormats">;

/** What an answer may measure, with room for rows that are longer than those measured. @source as in request-in-parts */
const bandBytes = 3.5e6;

/**
 * Reads a sheet that does not fit one answer, in bands of rows: half as many until Excel answers, then as many as the measured size
 * of a row allows.
 *
 * @throws WorkbookError "payload-too-large" where a single row does not fit
 */
export const readInBands = async (
  access: ExcelAccess,
  name: string | null,
  options: WorkOptions,
): Promise<SheetReading> => {
  const facts = await readFacts(access, name);
  const { sheet, range } = facts;
  const bands: Band[] = [];
  let rows = Math.ceil(range.rows / 2);
  for (let done = 0; done < range.rows;) {
    refuseIfCancelled(options);
    options.onProgress?.(done / range.rows);
    const part = { ...range, row: range.row + done, rows: Math.min(rows, range.rows - done) };
    const band = await readBand(access, sheet, part);
    if (band === null) {
      rows = Math.floor(part.rows / 2);
      continue;
    }
    bands.push(band);
    done += part.rows;
    rows = Math.max(1, Math.floor((bandBytes / jsonBytes(band)) * part.rows));
  }
  return { ...facts, ...joined(bands), merges: await readMerges(access, sheet, range) };
};

const readFacts = (access: ExcelAccess, name: string | null): Promise<SheetFacts> =>
  excelRequest(
    access,
    (context) => {
      const { worksheets } = context.workbook;
      const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
      return queueFacts(sheet, sheet.getUsedRange(true).untrack());
    },
    name === null ? {} : { sheet: name },
  );

/** @returns null where several rows are too many for one answer */
const readBand = async (access: ExcelAccess, sheet: string, part: Rectangle): Promise<Band | null> => {
  try {
    return await excelRequest(
      access,
      (context) => {
        const range = rangeAt(context.workbook.worksheets.getItem(sheet), part);
        range.load("formulas,values,numberFormat");
        return () => ({ formulas: range.formulas, values: range.values, numberFormats: range.numberFormat });
      },
      { sheet },
    );
  } catch (error) {
    if (isPayloadRefusal(error) && part.rows > 1) return null;
    throw error;
  }
};

const joined = (bands: readonly Band[]): Band => ({
  formulas: bands.flatMap(({ formulas }) => Array.from(formulas)),
  values: bands.flatMap(({ values }) => Array.from(values)),
  numberFormats: bands.flatMap(({ numberFormats }) => Array.from(numberFormats)),
});
