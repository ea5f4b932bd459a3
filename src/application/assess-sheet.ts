import { assess } from "../domain/assess";
import type { AssessmentSettings } from "../domain/assessment";
import { applyChoices } from "../domain/settings/apply-choices";
import type { AssessedIndicator } from "../sheet/assessed-indicator";
import type { PlacedIndicator } from "../sheet/placed-indicator";
import type { Portions } from "../sheet/portions";
import { StandingTally, type StandingCounts } from "../sheet/standing-tally";
import { inPortions } from "../workbook/in-portions";
import type { Workbook } from "../workbook/workbook";
import { recallMemory } from "./recall-memory";
import { validateSheet, type SheetOptions, type ValidatedSheet } from "./validate-sheet";

/** What is known of one sheet after it was read, validated and assessed. */
export interface SheetAssessment extends ValidatedSheet {
  readonly indicators: readonly AssessedIndicator[];
  readonly settings: AssessmentSettings;
}

/** The same with what comes of it at a glance. */
export interface CountedAssessment extends SheetAssessment {
  readonly standings: StandingCounts;
}

/**
 * Indicators assessed between two pauses: some 2 ms of work, and in the first portion, whose code nobody has run yet, ten times as
 * much; a pane stays responsive even then.
 */
const portion = 250;

/** Reading takes about this share of the time; the rest is assessing. Only for the progress bar. */
const readingShare = 0.6;

/**
 * Reads a sheet, validates it and assesses its indicators.
 *
 * @param defaults  settings that hold where the workbook remembers none
 * @throws WorkbookError  where the host refuses, or `cancelled` where `signal` was aborted; nothing was changed in either case
 */
export async function assessSheet(
  workbook: Workbook,
  defaults: AssessmentSettings,
  options: SheetOptions = {},
): Promise<CountedAssessment> {
  const recalled = options.recalled ?? (await recallMemory(workbook));
  const settings = applyChoices(defaults, recalled.memory.settings);
  const validated = await validateSheet(workbook, settings.asOf, {
    ...options,
    asOfMonth: settings.asOfMonth,
    recalled,
    onProgress: (share) => options.onProgress?.(share * readingShare),
  });
  const tally = new StandingTally();
  const indicators = await inPortions(assessInPortions(validated.indicators, settings, tally), {
    ...options,
    onProgress: (share) => options.onProgress?.(readingShare + (1 - readingShare) * share),
  });
  return { ...validated, indicators, settings, standings: tally.counts() };
}

function* assessInPortions(
  placed: readonly PlacedIndicator[],
  settings: AssessmentSettings,
  tally: StandingTally,
): Portions<readonly AssessedIndicator[]> {
  const assessed: AssessedIndicator[] = [];
  for (const [index, indicator] of placed.entries()) {
    if (index > 0 && index % portion === 0) yield index / placed.length;
    const assessment = assess(indicator.indicator, settings);
    tally.count(assessment);
    assessed.push({ ...indicator, assessment });
  }
  return assessed;
}
