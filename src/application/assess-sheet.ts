import { assess } from "../domain/assess";
import type { AssessmentSettings } from "../domain/assessment";
import type { AssessedIndicator } from "../sheet/assessed-indicator";
import type { PlacedIndicator } from "../sheet/placed-indicator";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import { validateSheet, type SheetOptions, type ValidatedSheet } from "./validate-sheet";

/** What is known of one sheet after it was read, validated and assessed. */
export interface SheetAssessment extends ValidatedSheet {
  readonly indicators: readonly AssessedIndicator[];
  readonly settings: AssessmentSettings;
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
  options: SheetOptions = {},
): Promise<SheetAssessment> {
  const onProgress = (share: number) => options.onProgress?.(share * readingShare);
  const validated = await validateSheet(workbook, settings.asOf, { ...options, onProgress });
  return { ...validated, indicators: await assessAll(validated.indicators, settings, options), settings };
}

async function assessAll(
  placed: readonly PlacedIndicator[],
  settings: AssessmentSettings,
  options: SheetOptions,
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
