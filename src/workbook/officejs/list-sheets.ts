import type { SheetSummary } from "../workbook";
import type { ExcelAccess } from "./excel-access";
import { excelRequest } from "./excel-request";

/** All sheets in the order of their tabs. */
export const listSheets = (access: ExcelAccess): Promise<readonly SheetSummary[]> =>
  excelRequest(access, (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    return () =>
      Array.from(worksheets.items, ({ id, name, visibility }) => ({ id, name, isHidden: visibility !== "Visible" }));
  });
