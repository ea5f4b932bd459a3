import type { Worksheet, WorksheetProtection } from "exceljs";

import { type SheetProtection, sheetProtectionDefaults } from "../../host/book/sheet-protection";

/** exceljs reads the protection into a field that its types leave out; a lock is `false` where the act is allowed. */
interface ReadProtection {
  readonly sheet?: boolean;
  readonly formatCells?: boolean;
  readonly formatColumns?: boolean;
  readonly formatRows?: boolean;
  readonly insertColumns?: boolean;
  readonly insertRows?: boolean;
  readonly insertHyperlinks?: boolean;
  readonly deleteColumns?: boolean;
  readonly deleteRows?: boolean;
  readonly sort?: boolean;
  readonly autoFilter?: boolean;
  readonly pivotTables?: boolean;
}

/** A password in the file cannot be read back, and is not asked for. */
export function readProtection(worksheet: Worksheet): SheetProtection {
  const { sheetProtection } = worksheet as Worksheet & { readonly sheetProtection?: ReadProtection | null };
  if (sheetProtection?.sheet !== true) return sheetProtectionDefaults;
  const allowed = (lock: boolean | undefined): boolean => lock === true;
  return {
    isProtected: true,
    password: "",
    options: {
      ...sheetProtectionDefaults.options,
      allowFormatCells: allowed(sheetProtection.formatCells),
      allowFormatColumns: allowed(sheetProtection.formatColumns),
      allowFormatRows: allowed(sheetProtection.formatRows),
      allowInsertColumns: allowed(sheetProtection.insertColumns),
      allowInsertRows: allowed(sheetProtection.insertRows),
      allowInsertHyperlinks: allowed(sheetProtection.insertHyperlinks),
      allowDeleteColumns: allowed(sheetProtection.deleteColumns),
      allowDeleteRows: allowed(sheetProtection.deleteRows),
      allowSort: allowed(sheetProtection.sort),
      allowAutoFilter: allowed(sheetProtection.autoFilter),
      allowPivotTables: allowed(sheetProtection.pivotTables),
    },
  };
}

export async function writeProtection(
  worksheet: Worksheet,
  { isProtected, password, options }: SheetProtection,
): Promise<void> {
  if (!isProtected) return;
  const allowed: Partial<WorksheetProtection> = {
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns,
    insertRows: options.allowInsertRows,
    insertHyperlinks: options.allowInsertHyperlinks,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    autoFilter: options.allowAutoFilter,
    pivotTables: options.allowPivotTables,
  };
  await worksheet.protect(password, allowed);
}
