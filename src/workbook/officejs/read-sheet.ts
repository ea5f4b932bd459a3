import type { Grid } from "../../sheet/grid";
import type { WorkOptions } from "../workbook";
import type { ExcelAccess } from "./excel-access";
import { excelRequest, type Queue } from "./excel-request";
import { gridOf, type SheetReading } from "./grid-of";
import { isPayloadRefusal, isTooManyMerges } from "./host-refusal";
import { queueFacts } from "./queue-facts";
import { queueMerges } from "./range-at";
import { readDetails } from "./read-details";
import { readInBands } from "./read-in-bands";
import { readMerges } from "./read-merges";
import { refuseIfCancelled } from "../refuse-if-cancelled";

/**
 * Reads the used range of a sheet in one request. A second one is needed where a cell shows an error, to tell it from text that
 * looks like it, and where some rows or columns are hidden or a table of Excel's own is there, to learn which; more where Excel cannot list all merged areas, or cannot answer in 5 MB.
 *
 * Above 5 MB the bands are read one after the other, and the user may type between them; `apply` checks against what stands there.
 *
 * @param name  null is the sheet that the user looks at
 */
export const readSheet = async (access: ExcelAccess, name: string | null, options: WorkOptions): Promise<Grid> => {
  refuseIfCancelled(options);
  const reading = await readAll(access, name, options);
  const details = await readDetails(access, reading, () => {
    refuseIfCancelled(options);
  });
  options.onProgress?.(1);
  return gridOf(reading, details);
};

const readAll = async (access: ExcelAccess, name: string | null, options: WorkOptions): Promise<SheetReading> => {
  const place = name === null ? {} : { sheet: name };
  try {
    return await excelRequest(access, queueSheet(name, true), place);
  } catch (error) {
    refuseIfCancelled(options);
    if (isPayloadRefusal(error)) return readInBands(access, name, options);
    if (!isTooManyMerges(error)) throw error;
    const reading = await excelRequest(access, queueSheet(name, false), place);
    return { ...reading, merges: await readMerges(access, reading.sheet, reading.range) };
  }
};

const queueSheet =
  (name: string | null, withMerges: boolean): Queue<SheetReading> =>
  (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    const used = sheet.getUsedRange(true).untrack();
    used.load("formulas,values,numberFormat");
    const facts = queueFacts(sheet, used);
    const merges = withMerges ? queueMerges(used) : () => [];
    return () => ({
      ...facts(),
      formulas: used.formulas,
      values: used.values,
      numberFormats: used.numberFormat,
      merges: merges(),
    });
  };
