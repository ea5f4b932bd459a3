import type { TrailStep } from "../../domain/trail-step";
import type { Year } from "../../domain/year";
import type { PlacedIndicator } from "../../sheet/placed-indicator";
import type { CellAddress } from "../../sheet/table";

/** A value that went into a sum. */
export interface TrailSource {
  readonly what: "actual" | "target";
  readonly year: Year;
  readonly cell: CellAddress | null;
}

/** The cells behind a sum, actual values first, each by year. */
export const trailSources = (
  { observationCells, targetCells }: Pick<PlacedIndicator, "observationCells" | "targetCells">,
  { observationYears, targetYears }: Pick<TrailStep, "observationYears" | "targetYears">,
): readonly TrailSource[] => [
  ...observationYears.map((year) => ({ what: "actual" as const, year, cell: observationCells.get(year) ?? null })),
  ...targetYears.map((year) => ({ what: "target" as const, year, cell: targetCells.get(year) ?? null })),
];
