import type { DataStatus } from "../../domain/data-status";
import type { Target } from "../../domain/indicator";
import { type Month, monthsOfYear } from "../../domain/month";
import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import type { CellAddress } from "../../sheet/table";

/** A value and the cell that it was read from. */
export interface PlacedValue {
  readonly value: number;
  /** Of a band the upper edge. */
  readonly upper?: number;
  /** How final it is, where the sheet says so. */
  readonly dataStatus?: DataStatus;
  readonly cell: CellAddress | null;
}

/** What the sheet says of one year, or of a part of one. */
export interface ValueRow {
  readonly year: Year;
  /** Of a part of the year, from January to the end of this month. */
  readonly throughMonth?: Month;
  readonly isBaseline: boolean;
  readonly actual: PlacedValue | null;
  /** What a more final figure has taken the place of. */
  readonly earlier: readonly PlacedValue[];
  readonly target: PlacedValue | null;
  readonly otherTargets: readonly PlacedValue[];
}

/** Every value that was read of an indicator, by time: the parts of a year before the whole of it. */
export function valueRows(assessed: AssessedIndicator): readonly ValueRow[] {
  return [...rowsOfYears(assessed), ...rowsOfMonths(assessed)].sort(
    (one, other) => monthsUntil(one) - monthsUntil(other),
  );
}

const monthsUntil = ({ year, throughMonth = monthsOfYear }: ValueRow): number => year * monthsOfYear + throughMonth;

function rowsOfYears(assessed: AssessedIndicator): readonly ValueRow[] {
  const { indicator, observationCells, targetCells, otherTargetCells } = assessed;
  const { observations, targets, otherTargets, baseline } = indicator;
  const others = otherTargets.map((target, index) => ({ target, cell: otherTargetCells[index] ?? null }));
  const years = new Set([...observations, ...targets, ...otherTargets].map(({ year }) => year));
  return [...years].map((year) => {
    const actual = observations.find((observation) => observation.year === year);
    const target = targets.find((one) => one.year === year);
    return {
      year,
      isBaseline: baseline?.year === year,
      actual: actual === undefined ? null : placed(actual, observationCells.get(year) ?? null),
      earlier: earlierOf(assessed, { year }),
      target: target === undefined ? null : placed(target, targetCells.get(year) ?? null),
      otherTargets: others
        .filter((other) => other.target.year === year)
        .map((other) => placed(other.target, other.cell)),
    };
  });
}

const rowsOfMonths = (assessed: AssessedIndicator): readonly ValueRow[] =>
  assessed.indicator.withinYear.map((figure) => ({
    year: figure.year,
    throughMonth: figure.throughMonth,
    isBaseline: false,
    actual: placed(figure, assessed.withinYearCells.at(figure) ?? null),
    earlier: earlierOf(assessed, figure),
    target: null,
    otherTargets: [],
  }));

interface Time {
  readonly year: Year;
  readonly throughMonth?: Month;
}

const earlierOf = (
  { indicator, earlierCells }: AssessedIndicator,
  { year, throughMonth }: Time,
): readonly PlacedValue[] =>
  indicator.earlierFigures.flatMap((figure, index) =>
    figure.year === year && figure.throughMonth === throughMonth ? [placed(figure, earlierCells[index] ?? null)] : [],
  );

const placed = (
  { value, upper, dataStatus }: Pick<Target, "value" | "upper"> & { readonly dataStatus?: DataStatus },
  cell: CellAddress | null,
): PlacedValue => ({
  value,
  ...(upper === undefined ? {} : { upper }),
  ...(dataStatus === undefined ? {} : { dataStatus }),
  cell,
});
