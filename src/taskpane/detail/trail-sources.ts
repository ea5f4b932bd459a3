import type { WithinYearPeriod } from "../../domain/indicator";
import type { TrailStep } from "../../domain/trail-step";
import type { Year } from "../../domain/year";
import type { PlacedIndicator } from "../../sheet/placed-indicator";
import type { CellAddress } from "../../sheet/table";

/** A value that went into a sum. */
export type TrailSource = (
  | { readonly what: "actual" | "target"; readonly year: Year }
  | { readonly what: "within-year"; readonly period: WithinYearPeriod }
) & { readonly cell: CellAddress | null };

type Cells = Pick<PlacedIndicator, "observationCells" | "targetCells" | "withinYearCells">;
type Used = Pick<TrailStep, "observationYears" | "targetYears" | "withinYear">;

/** The cells behind a sum, the figure of a part of a year first, then actual values, each by year. */
export const trailSources = (
  { observationCells, targetCells, withinYearCells }: Cells,
  { observationYears, targetYears, withinYear: period }: Used,
): readonly TrailSource[] => [
  ...(period === undefined ? [] : [{ what: "within-year" as const, period, cell: withinYearCells.at(period) ?? null }]),
  ...observationYears.map((year) => ({ what: "actual" as const, year, cell: observationCells.get(year) ?? null })),
  ...targetYears.map((year) => ({ what: "target" as const, year, cell: targetCells.get(year) ?? null })),
];
