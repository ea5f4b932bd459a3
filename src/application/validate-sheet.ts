import { type Month, monthsOfYear } from "../domain/month";
import type { Year } from "../domain/year";
import type { Grid } from "../sheet/grid";
import { findExclusions } from "../sheet/find-exclusions";
import { findReviews } from "../sheet/find-reviews";
import type { ReviewsByIssue } from "../sheet/finding-review";
import type { Issue } from "../sheet/issue";
import type { PlacedIndicator } from "../sheet/placed-indicator";
import { correctedNames } from "../sheet/corrected-names";
import { readCorrectedInPortions } from "../sheet/read-corrected-tables";
import { correctionsOf, type SheetCorrections } from "../sheet/sheet-corrections";
import type { Table, TableFrame } from "../sheet/table";
import { exclusionLapsed } from "../sheet/rules/exclusion-lapsed";
import { memoryUnreadable } from "../sheet/rules/memory-unreadable";
import { validateInPortions } from "../sheet/validate-table";
import type { LapsedExclusion } from "../sheet/trend-exclusion";
import type { TableOutline } from "../sheet/table-outline";
import type { RecalledMemory } from "../sheet/workbook-memory";
import { recallMemory } from "./recall-memory";
import { inPortions } from "../workbook/in-portions";
import { WorkbookError, type Workbook, type WorkOptions } from "../workbook/workbook";

/** What is known of one sheet after it was read and validated; nothing is assessed yet. */
export interface ValidatedSheet {
  readonly grid: Grid;
  /** In the order of the sheet. None where it holds no table; an issue says why. */
  readonly tables: readonly TableFrame[];
  /** Those of the first table, then those of the next. */
  readonly indicators: readonly PlacedIndicator[];
  readonly issues: readonly Issue[];
  /** What the workbook remembers. */
  readonly recalled: RecalledMemory;
  /** What a person said of this sheet against what was read, and is taken in. */
  readonly corrections: SheetCorrections;
  /** Years that a person left out of trends and that count again, because the sheet is another by now. */
  readonly lapsedExclusions: readonly LapsedExclusion[];
  /** What of the sheet a person may say something of, table by table. */
  readonly outlines: readonly TableOutline[];
  /** What was decided of the issues before. */
  readonly reviews: ReviewsByIssue;
}

export interface SheetOptions extends WorkOptions {
  /** What the workbook remembers, where that was asked for already. */
  readonly recalled?: RecalledMemory;
  /** The month of the year of assessment; at its end where it is not given. */
  readonly asOfMonth?: Month;
  /** Without a name, the sheet that the user looks at. */
  readonly sheet?: string;
}

/** Reading takes about this share of the time; the rest is validating. Only for the progress bar. */
const readingShare = 0.5;

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
  const onProgress = (share: number) => options.onProgress?.(share * readingShare);
  const grid = await workbook.read(options.sheet, { ...options, onProgress });
  await options.pause?.();
  if (options.signal?.aborted === true) throw new WorkbookError("cancelled");
  const recalled = options.recalled ?? (await recallMemory(workbook));
  const corrections = correctionsOf(recalled.memory, grid);
  const reading = await inPortions(readCorrectedInPortions(grid, corrections), options);
  const { tables, outlines, issues: ofReading } = reading;
  const { asOfMonth = monthsOfYear } = options;
  const names = correctedNames(corrections);
  const validated = [];
  for (const [index, table] of tables.entries()) {
    const onProgress = (share: number) =>
      options.onProgress?.(readingShare + ((1 - readingShare) * (index + share)) / tables.length);
    validated.push(await inPortions(validateInPortions(table, { asOf, asOfMonth, names }), { ...options, onProgress }));
  }
  options.onProgress?.(1);
  const placed = joined(validated.map((one) => one.indicators));
  const found = findExclusions(grid.sheet, placed, recalled.memory.exclusions);
  const { indicators, lapsed: lapsedExclusions } = found;
  const ofMemory = [...memoryUnreadable(recalled, grid), ...exclusionLapsed(found.lapsed, grid)];
  const issues = joined([ofMemory, ofReading, ...validated.map((one) => one.issues)]);
  const sheet = { grid, tables: tables.map(frameOf), indicators, issues };
  return {
    ...sheet,
    recalled,
    corrections,
    lapsedExclusions,
    outlines,
    reviews: findReviews(sheet, recalled.memory.reviews),
  };
}

/** A single list with anything in it stays as it is: a large one is not copied. */
const joined = <Element>(lists: readonly (readonly Element[])[]): readonly Element[] => {
  const filled = lists.filter(({ length }) => length > 0);
  const [only] = filled;
  return filled.length === 1 && only !== undefined ? only : filled.flat();
};

/** The rows have become indicators; of a large table they would take as much memory again. */
const frameOf = ({
  sheet,
  index,
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
  index,
  grid,
  range,
  layout,
  headerRows,
  columns,
  notes,
  sampleLabel,
  annotation,
});
