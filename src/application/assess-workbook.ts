import type { AssessmentSettings } from "../domain/assessment";
import type { IssueCode } from "../sheet/issue";
import type { Workbook } from "../workbook/workbook";
import { assessOnDemand } from "./assess-on-demand";
import type { SheetAssessment } from "./assess-sheet";
import { recallMemory } from "./recall-memory";
import { validateSheet, type SheetOptions, type ValidatedSheet } from "./validate-sheet";

/** Why a sheet is passed over without a word where another sheet of the workbook holds a table. */
const nothingLikeATable: ReadonlySet<IssueCode> = new Set<IssueCode>(["no-table", "sheet-empty", "memory-unreadable"]);

/**
 * Reads and validates the sheets of a workbook, one after the other; their indicators are assessed when they are looked at.
 *
 * @param sheets  the sheets to assess; `null` for every visible sheet that holds a table. A workbook has other sheets too (a
 *                cover, notes), so one without a table is among the results only where its name was given, where something on
 *                it looks like a table, or where no sheet of the workbook has one
 * @returns       in the order of `sheets`, or of the workbook
 * @throws WorkbookError  where the host refuses, or `cancelled`; nothing was changed in either case
 */
export async function assessWorkbook(
  workbook: Workbook,
  settings: AssessmentSettings,
  sheets: readonly string[] | null,
  options: Omit<SheetOptions, "sheet"> = {},
): Promise<readonly SheetAssessment[]> {
  const names = sheets ?? (await visibleSheets(workbook));
  const recalled = options.recalled ?? (await recallMemory(workbook));
  const { asOf, asOfMonth } = settings;
  const validated: ValidatedSheet[] = [];
  for (const [index, sheet] of names.entries()) {
    const onProgress = (share: number) => options.onProgress?.((index + share) / names.length);
    validated.push(await validateSheet(workbook, asOf, { ...options, asOfMonth, recalled, sheet, onProgress }));
  }
  const wanted = sheets === null ? withoutCovers(validated) : validated;
  return wanted.map((sheet) => ({ ...sheet, indicators: assessOnDemand(sheet.indicators, settings), settings }));
}

const visibleSheets = async (workbook: Workbook): Promise<readonly string[]> =>
  (await workbook.sheets()).filter(({ isHidden }) => !isHidden).map(({ name }) => name);

function withoutCovers(sheets: readonly ValidatedSheet[]): readonly ValidatedSheet[] {
  if (sheets.every(({ tables }) => tables.length === 0)) return sheets;
  return sheets.filter(
    ({ tables, issues }) => tables.length > 0 || issues.some(({ code }) => !nothingLikeATable.has(code)),
  );
}
