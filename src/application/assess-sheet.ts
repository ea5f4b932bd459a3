import { assess } from "../domain/assess";
import type { AssessmentSettings } from "../domain/assessment";
import type { AssessedIndicator } from "../sheet/assessed-indicator";
import type { Grid } from "../sheet/grid";
import type { Issue } from "../sheet/issue";
import type { PlacedIndicator } from "../sheet/placed-indicator";
import { readTable } from "../sheet/read-table";
import type { Table } from "../sheet/table";
import { validateTable } from "../sheet/validate-table";
import { WorkbookError, type Workbook, type WorkOptions } from "../workbook/workbook";

/** What is known of one sheet after it was read, validated and assessed. */
export interface SheetAssessment {
  readonly grid: Grid;
  /** `null` where the sheet holds no table; an issue says why. */
  readonly table: Table | null;
  readonly indicators: readonly AssessedIndicator[];
  readonly issues: readonly Issue[];
  readonly settings: AssessmentSettings;
}

export interface AssessOptions extends WorkOptions {
  /** Without a name, the sheet that the user looks at. */
  readonly sheet?: string;
  /** Lets the host paint and take clicks, between two portions of long work. */
  readonly pause?: () => Promise<void>;
}

/** Indicators assessed between two pauses: some 10 ms of work, so that a pane stays responsive. */
const portion = 1000;

/** Reading takes about this share of the time; the rest is assessing. Only for the progress bar. */
const readingShare = 0.6;

/**
 * Reads a sheet, validates it and assesses its indicators.
 *
 * @throws WorkbookError  where the host refuses, or `cancelled` where `signal` was aborted; nothing was changed in either case
 */
export async function assessSheet(
  workbook: Workbook,
  settings: AssessmentSettings,
  options: AssessOptions = {},
): Promise<SheetAssessment> {
  const grid = await workbook.read(options.sheet, {
    ...options,
    onProgress: (share) => options.onProgress?.(share * readingShare),
  });
  await options.pause?.();
  const { table, issues } = readTable(grid);
  if (table === null) return { grid, table, indicators: [], issues, settings };
  const validated = validateTable(table, { asOf: settings.asOf });
  const indicators = await assessAll(validated.indicators, settings, options);
  return { grid, table, indicators, issues: [...issues, ...validated.issues], settings };
}

async function assessAll(
  placed: readonly PlacedIndicator[],
  settings: AssessmentSettings,
  options: AssessOptions,
): Promise<AssessedIndicator[]> {
  const assessed: AssessedIndicator[] = [];
  for (const [index, indicator] of placed.entries()) {
    if (index > 0 && index % portion === 0) {
      options.onProgress?.(readingShare + (1 - readingShare) * (index / placed.length));
      await options.pause?.();
      if (options.signal?.aborted === true) throw new WorkbookError("cancelled");
    }
    assessed.push({ ...indicator, assessment: assess(indicator.indicator, settings) });
  }
  return assessed;
}
