import type { Year } from "../domain/year";
import type { Grid } from "../sheet/grid";
import type { Issue } from "../sheet/issue";
import type { PlacedIndicator } from "../sheet/placed-indicator";
import { readTable } from "../sheet/read-table";
import type { Table, TableFrame } from "../sheet/table";
import { validateTable } from "../sheet/validate-table";
import { WorkbookError, type Workbook, type WorkOptions } from "../workbook/workbook";

/** What is known of one sheet after it was read and validated; nothing is assessed yet. */
export interface ValidatedSheet {
  readonly grid: Grid;
  /** `null` where the sheet holds no table; an issue says why. */
  readonly table: TableFrame | null;
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
  if (options.signal?.aborted === true) throw new WorkbookError("cancelled");
  const { table, issues } = readTable(grid);
  if (table === null) return { grid, table, indicators: [], issues };
  const validated = validateTable(table, { asOf });
  return { grid, table: frameOf(table), indicators: validated.indicators, issues: [...issues, ...validated.issues] };
}

/** The rows have become indicators; of a large table they would take as much memory again. */
const frameOf = ({
  sheet,
  grid,
  range,
  layout,
  headerRows,
  columns,
  notes,
  sampleLabel,
  annotation,
}: Table): TableFrame => ({
  sheet,
  grid,
  range,
  layout,
  headerRows,
  columns,
  notes,
  sampleLabel,
  annotation,
});
