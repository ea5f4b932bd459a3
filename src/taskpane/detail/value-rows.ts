import type { Target } from "../../domain/indicator";
import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import type { CellAddress } from "../../sheet/table";

/** A value and the cell that it was read from. */
export interface PlacedValue {
  readonly value: number;
  /** Of a band the upper edge. */
  readonly upper?: number;
  readonly cell: CellAddress | null;
}

/** What the sheet says of one year. */
export interface ValueRow {
  readonly year: Year;
  readonly isBaseline: boolean;
  readonly actual: PlacedValue | null;
  readonly target: PlacedValue | null;
  readonly otherTargets: readonly PlacedValue[];
}

/** Every value that was read of an indicator, by year. */
export function valueRows(assessed: AssessedIndicator): readonly ValueRow[] {
  const { indicator, observationCells, targetCells, otherTargetCells } = assessed;
  const { observations, targets, otherTargets, baseline } = indicator;
  const others = otherTargets.map((target, index) => ({ target, cell: otherTargetCells[index] ?? null }));
  const years = [...new Set([...observations, ...targets, ...otherTargets].map(({ year }) => year))].sort(
    (a, b) => a - b,
  );
  return years.map((year) => {
    const actual = observations.find((observation) => observation.year === year);
    const target = targets.find((one) => one.year === year);
    return {
      year,
      isBaseline: baseline?.year === year,
      actual: actual === undefined ? null : { value: actual.value, cell: observationCells.get(year) ?? null },
      target: target === undefined ? null : placed(target, targetCells.get(year) ?? null),
      otherTargets: others
        .filter((other) => other.target.year === year)
        .map((other) => placed(other.target, other.cell)),
    };
  });
}

const placed = ({ value, upper }: Target, cell: CellAddress | null): PlacedValue => ({
  value,
  ...(upper === undefined ? {} : { upper }),
  cell,
});
