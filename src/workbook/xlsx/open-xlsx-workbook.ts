import { readWorkbookFile } from "./read-file";
import { XlsxWorkbook } from "./xlsx-workbook";

/**
 * Opens a workbook file; the file itself is never written.
 *
 * @throws WorkbookError "file-missing", "file-empty", "file-not-a-workbook", "file-broken", "file-encrypted", "file-legacy-xls",
 *   "file-too-large", "file-not-readable"
 * @example await (await openXlsxWorkbook("book.xlsx")).sheets() // [{ name: "指标", isHidden: false }]
 */
export const openXlsxWorkbook = async (path: string): Promise<XlsxWorkbook> =>
  XlsxWorkbook.fromBytes(await readWorkbookFile(path), path);
