import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import type { CellAddress } from "../../sheet/table";

/** A value and the cell that it was read from. */
export interface PlacedValue {
  readonly value: number;
  readonly cell: CellAddress | null;
}

/** What the sheet says of one year. */
export interface ValueRow {
  readonly year: Year;
  readonly isBaseline: boolean;
  readonly actual: PlacedValue | null;
  readonly target: PlacedValue | null;
}

/** Every value that was read of an indicator, by year. */
export function valueRows({ indicator, observationCells, targetCells }: AssessedIndicator): readonly ValueRow[] {
  const { observations, targets, baseline } = indicator;
  const years = [...new Set([...observations, ...targets].map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const actual = observations.find((observation) => observation.year === year);
    const target = targets.find((one) => one.year === year);
    return {
      year,
      isBaseline: baseline?.year === year,
      actual: actual === undefined ? null : { value: actual.value, cell: observationCells.get(year) ?? null },
      target: target === undefined ? null : { value: target.value, cell: targetCells.get(year) ?? null },
    };
  });
}
