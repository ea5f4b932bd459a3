import type { ExcelAccess } from "./excel-access";
import { excelRequest } from "./excel-request";
import { refusalOf } from "./host-refusal";

/**
 * Calls back after the user changed cells of any sheet. Changes of this add-in are marked by Excel since ExcelApi 1.14; those of
 * co-authors are left out, since the pane would otherwise move under the user's hands.
 *
 * @param listener  given the sheet's name as it is now; a sheet that is gone by then is not told
 * @returns         stops it
 */
export const listenToUser = async (
  access: ExcelAccess,
  listener: (sheet: string) => void,
): Promise<() => Promise<void>> => {
  let isStopped = false;
  const hear = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.source === "Remote" || event.triggerSource === "ThisLocalAddin") return;
    const name = await sheetName(access, event.worksheetId);
    if (name !== null && !isStopped) listener(name);
  };
  const handler = await excelRequest(
    access,
    (context) => {
      const added = context.workbook.worksheets.onChanged.add(hear);
      return () => added;
    },
    {},
    { waitsForCellEdit: true },
  );
  return async () => {
    isStopped = true;
    await remove(access, handler);
  };
};

/** Waits while the user edits the next cell, as one does who fills in a column. */
const sheetName = (access: ExcelAccess, id: string): Promise<string | null> =>
  excelRequest(
    access,
    (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(id);
      found.load("name");
      return () => nameOf(found);
    },
    {},
    { waitsForCellEdit: true },
  );

const nameOf = (sheet: Excel.Worksheet): string | null => (sheet.isNullObject ? null : sheet.name);

/** A handler can only be removed in the context that added it. @source Microsoft, "Work with events using the Excel JavaScript API" */
const remove = async (
  { excel }: ExcelAccess,
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> => {
  try {
    await excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch (thrown) {
    throw refusalOf(thrown, {});
  }
};
