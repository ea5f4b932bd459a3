import type { Grid, Rectangle } from "../../sheet/grid";
import type { WorkOptions } from "../workbook";
import type { ExcelAccess } from "./excel-access";
import { excelRequest, type Queue } from "./excel-request";
import { gridOf, type SheetReading } from "./grid-of";
import { isErrorText } from "./host-content";
import { isPayloadRefusal, isTooManyMerges } from "./host-refusal";
import { queueMerges, rangeAt, rectangleOf } from "./range-at";
import { readInBands } from "./read-in-bands";
import { readMerges } from "./read-merges";
import { refuseIfCancelled } from "../refuse-if-cancelled";

/**
 * Reads the used range of a sheet in one request. A second one is needed where a cell shows an error, to tell it from text that
 * looks like it; more where Excel cannot list all merged areas, or cannot answer in 5 MB.
 *
 * Above 5 MB the bands are read one after the other, and the user may type between them; `apply` checks against what stands there.
 *
 * @param name  null is the sheet that the user looks at
 */
export const readSheet = async (access: ExcelAccess, name: string | null, options: WorkOptions): Promise<Grid> => {
  refuseIfCancelled(options);
  const reading = await readAll(access, name, options);
  const hasErrors = reading.values.some((line) => line.some(isErrorText));
  if (hasErrors) refuseIfCancelled(options);
  const types = hasErrors ? await readTypes(access, reading.sheet, reading.range) : null;
  options.onProgress?.(1);
  return gridOf(reading, types);
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
    sheet.load("name,visibility");
    sheet.protection.load("protected");
    const used = sheet.getUsedRange(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount,formulas,values,numberFormat");
    const merges = withMerges ? queueMerges(used) : () => [];
    return () => ({
      sheet: sheet.name,
      isHidden: sheet.visibility !== "Visible",
      isProtected: sheet.protection.protected,
      range: rectangleOf(used),
      formulas: used.formulas,
      values: used.values,
      numberFormats: used.numberFormat,
      merges: merges(),
    });
  };

const readTypes = (access: ExcelAccess, sheet: string, range: Rectangle): Promise<readonly (readonly string[])[]> =>
  excelRequest(
    access,
    (context) => {
      const used = rangeAt(context.workbook.worksheets.getItem(sheet), range);
      used.load("valueTypes");
      return () => used.valueTypes;
    },
    { sheet },
  );
