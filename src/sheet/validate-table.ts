import { type Month, monthsOfYear } from "../domain/month";
import type { Year } from "../domain/year";
import type { Issue } from "./issue";
import { type CorrectedNames, type PlacedRow, placeIndicator } from "./place-indicator";
import type { PlacedIndicator } from "./placed-indicator";
import { bandReversed } from "./rules/band-reversed";
import { bandWithDirection } from "./rules/band-with-direction";
import { bandWithoutWidth } from "./rules/band-without-width";
import { columnKindDoubtful } from "./rules/column-kind-doubtful";
import { figureOverdue } from "./rules/figure-overdue";
import { furtherTargetBehind } from "./rules/further-target-behind";
import { hiddenValues } from "./rules/hidden-values";
import { isPlansOwn } from "./rules/is-plans-own";
import { magnitudeDiffers } from "./rules/magnitude-differs";
import { partExceedsTotal } from "./rules/part-exceeds-total";
import { percentAsFraction } from "./rules/percent-as-fraction";
import { planDiffers } from "./rules/plan-differs";
import { planYearDiffers } from "./rules/plan-year-differs";
import { ratioDiffers } from "./rules/ratio-differs";
import { returnChange } from "./rules/return-change";
import { returnDenominator } from "./rules/return-denominator";
import { returnIntensity } from "./rules/return-intensity";
import { returnRows } from "./rules/return-rows";
import { returnPartExceeds } from "./rules/return-part-exceeds";
import { returnZero } from "./rules/return-zero";
import { targetBand } from "./rules/target-band";
import { targetBeforeBaseline } from "./rules/target-before-baseline";
import { targetMetAtBaseline } from "./rules/target-met-at-baseline";
import { totalDiffers } from "./rules/total-differs";
import { unitSlip } from "./rules/unit-slip";
import { unitUnlikeName } from "./rules/unit-unlike-name";
import { unitWrongDimension } from "./rules/unit-wrong-dimension";
import { valueNegative } from "./rules/value-negative";
import { valueOutlier } from "./rules/value-outlier";
import { yearGap } from "./rules/year-gap";
import { yearsOutOfOrder } from "./rules/years-out-of-order";
import { cumulativeFalls } from "./rules/cumulative-falls";
import { countNotWhole } from "./rules/count-not-whole";
import { directionMissing } from "./rules/direction-missing";
import { duplicateIndicator } from "./rules/duplicate-indicator";
import { markAmbiguous } from "./rules/mark-ambiguous";
import { markInText } from "./rules/mark-in-text";
import { milestoneOrder } from "./rules/milestone-order";
import { numberAsText } from "./rules/number-as-text";
import { nameMatchedLoosely } from "./rules/name-matched-loosely";
import type { CellRule, Findings, ReadCell, RowRule, TableRule } from "./rules/rule";
import { finish, type Portions, rowsInPortion } from "./portions";
import { shareOutsideBounds } from "./rules/share-outside-bounds";
import { sheetUnitDoesNotFit } from "./rules/sheet-unit-does-not-fit";
import { starWithoutNote } from "./rules/star-without-note";
import { unitContradictory } from "./rules/unit-contradictory";
import { unitDiffers } from "./rules/unit-differs";
import { unitMissing } from "./rules/unit-missing";
import { unitMixed } from "./rules/unit-mixed";
import { unitUnknown } from "./rules/unit-unknown";
import { valueApproximate } from "./rules/value-approximate";
import { valueBelowUnit } from "./rules/value-below-unit";
import { valueBounded } from "./rules/value-bounded";
import { valueError } from "./rules/value-error";
import { valueEstimated } from "./rules/value-estimated";
import { valueInOtherUnit } from "./rules/value-in-other-unit";
import { valueUnreadable } from "./rules/value-unreadable";
import { yearInFuture } from "./rules/year-in-future";
import { valueRepeated, yearRepeated } from "./rules/year-repeated";
import type { Table, ValueColumn } from "./table";
import { type ValueSources, valueSources } from "./value-sources";

const tableRules: readonly TableRule[] = [
  yearRepeated,
  yearInFuture,
  figureOverdue,
  yearGap,
  yearsOutOfOrder,
  columnKindDoubtful,
  duplicateIndicator,
  nameMatchedLoosely,
  markInText,
  hiddenValues,
  totalDiffers,
  partExceedsTotal,
  ratioDiffers,
  returnPartExceeds,
  returnDenominator,
  returnZero,
  returnChange,
  returnIntensity,
];

const rowRules: readonly RowRule[] = [
  unitMissing,
  sheetUnitDoesNotFit,
  unitContradictory,
  unitMixed,
  unitUnknown,
  unitDiffers,
  unitWrongDimension,
  unitUnlikeName,
  percentAsFraction,
  unitSlip,
  magnitudeDiffers,
  valueRepeated,
  valueOutlier,
  cumulativeFalls,
  targetBeforeBaseline,
  targetBand,
  bandWithDirection,
  bandReversed,
  bandWithoutWidth,
  furtherTargetBehind,
  planYearDiffers,
  milestoneOrder,
  directionMissing,
  targetMetAtBaseline,
  planDiffers,
];

const cellRules: readonly CellRule[] = [
  valueUnreadable,
  valueError,
  valueInOtherUnit,
  valueBelowUnit,
  valueApproximate,
  valueBounded,
  valueEstimated,
  numberAsText,
  starWithoutNote,
  markAmbiguous,
  shareOutsideBounds,
  valueNegative,
  countNotWhole,
];

interface ValidateOptions {
  readonly asOf: Year;
  /** The month of `asOf`; at its end where it is not given. */
  readonly asOfMonth?: Month;
  readonly names?: CorrectedNames;
}

interface ValidatedTable {
  readonly indicators: readonly PlacedIndicator[];
  readonly issues: readonly Issue[];
}

/** Making the indicators takes about this share of the time; the rest is checking. Only for the progress bar. */
const placingShare = 0.3;

/**
 * Makes the indicators of a table and checks them. Nothing is dropped for being wrong but what cannot be read as a number, and
 * every departure from the sheet is an issue at its cell.
 *
 * @param options.asOf   the year of the assessment; actuals of later years are issues
 * @param options.names  what the user says of names, against what they are matched to
 * @returns             one indicator for each row of the table, in its order; issues of the table, then row by row
 */
export const validateTable = (table: Table, options: ValidateOptions): ValidatedTable =>
  finish(validateInPortions(table, options));

/**
 * The same in portions of a few milliseconds, for who has other things to do as well.
 *
 * @returns  yields the share that is done, 0…1
 */
export function* validateInPortions(table: Table, options: ValidateOptions): Portions<ValidatedTable> {
  const sources = new SourcesByPlaces(table);
  const rows: PlacedRow[] = [];
  for (const row of table.rows) {
    rows.push(placeIndicator(table, row, sources.of(row.places), options.names));
    if (rows.length % rowsInPortion === 0) yield (placingShare * rows.length) / table.rows.length;
  }
  const ofPlan = isPlansOwn(rows);
  if (rows.length > rowsInPortion) yield placingShare;
  const findings: Findings = {
    table,
    sources: sources.all(),
    rows,
    asOf: options.asOf,
    asOfMonth: options.asOfMonth ?? monthsOfYear,
    isPlansOwn: ofPlan,
    returns: returnRows(rows),
  };
  if (rows.length > rowsInPortion) yield placingShare;
  const issues = new IssuesOnce();
  for (const rule of tableRules) {
    for (const issue of rule(findings)) issues.addOnce(issue);
    if (rows.length > rowsInPortion) yield placingShare;
  }
  for (const [index, row] of rows.entries()) {
    validateRow(row, findings, issues);
    if ((index + 1) % rowsInPortion === 0) yield placingShare + ((1 - placingShare) * (index + 1)) / rows.length;
  }
  return { indicators: rows.map(({ placed }) => placed), issues: issues.all };
}

const validateRow = (row: PlacedRow, findings: Findings, issues: IssuesOnce): void => {
  for (const rule of rowRules) for (const issue of rule(row, findings)) issues.addOnce(issue);
  for (const [index, place] of row.row.places.entries()) {
    const reading = row.row.cells[index];
    if (reading === undefined || reading.kind === "blank") continue;
    const cell: ReadCell = { reading, kind: place.kind, row: place.row ?? row.row.row, column: place.column };
    for (const rule of cellRules) {
      const issue = rule(cell, row, findings);
      if (issue !== null) issues.add(issue);
    }
  }
};

/** Works out the sources once for all rows that share their places. */
class SourcesByPlaces {
  readonly #table: Table;
  readonly #sources = new Map<readonly ValueColumn[], ValueSources>();

  constructor(table: Table) {
    this.#table = table;
  }

  of(places: readonly ValueColumn[]): ValueSources {
    const known = this.#sources.get(places);
    if (known !== undefined) return known;
    const sources = valueSources(places, this.#table.notes);
    this.#sources.set(places, sources);
    return sources;
  }

  all(): readonly ValueSources[] {
    return [...this.#sources.values()];
  }
}

/** The indicators of one column share its header, and what is wrong with the header is said once. */
class IssuesOnce {
  readonly all: Issue[] = [];
  readonly #seen = new Set<string>();

  add(issue: Issue): void {
    this.all.push(issue);
  }

  addOnce(issue: Issue): void {
    const key = `${issue.code} ${issue.cell} ${JSON.stringify(issue.parameters)}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.all.push(issue);
  }
}
