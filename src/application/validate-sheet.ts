import type { Year } from "../domain/year";
import type { Grid } from "../sheet/grid";
import type { Issue } from "../sheet/issue";
import type { PlacedIndicator } from "../sheet/placed-indicator";
import { readTable } from "../sheet/read-table";
import type { Table } from "../sheet/table";
import { validateTable } from "../sheet/validate-table";
import type { Workbook, WorkOptions } from "../workbook/workbook";

/** What is known of one sheet after it was read and validated; nothing is assessed yet. */
export interface ValidatedSheet {
  readonly grid: Grid;
  /** `null` where the sheet holds no table; an issue says why. */
  readonly table: Table | null;
  readonly indicators: readonly PlacedIndicator[];
  readonly issues: readonly Issue[];
}

export interface SheetOptions extends WorkOptions {
  /** Without a name, the sheet that the user looks at. */
  readonly sheet?: string;
  /** Lets the host paint and take clicks, between two portions of long work. */
  readonly pause?: () => Promise<void>;
}

/**
 * Reads a sheet and validates it.
 *
 * @param asOf  the year of assessment; later years are not yet observed
 * @throws WorkbookError  where the host refuses, or `cancelled` where `signal` was aborted
 */
export async function validateSheet(
  workbook: Workbook,
  asOf: Year,
  options: SheetOptions = {},
): Promise<ValidatedSheet> {
  const grid = await workbook.read(options.sheet, options);
  await options.pause?.();
  const { table, issues } = readTable(grid);
  if (table === null) return { grid, table, indicators: [], issues };
  const validated = validateTable(table, { asOf });
  return { grid, table, indicators: validated.indicators, issues: [...issues, ...validated.issues] };
}
