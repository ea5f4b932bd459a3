import type { TrailStep } from "../domain/trail-step";
import type { PlacedIndicator } from "./placed-indicator";
import type { CellAddress } from "./table";

/**
 * The cells of the observations and targets that a step of a trail draws on, in that order; of a year without a cell none.
 *
 * @example cellsOfStep({ observationYears: [2021], targetYears: [2025] }, { observationCells, targetCells }) // ["D4", "H4"]
 */
export const cellsOfStep = (
  { observationYears, targetYears }: Pick<TrailStep, "observationYears" | "targetYears">,
  { observationCells, targetCells }: Pick<PlacedIndicator, "observationCells" | "targetCells">,
): readonly CellAddress[] => {
  const cells: CellAddress[] = [];
  for (const year of observationYears) {
    const cell = observationCells.get(year);
    if (cell !== undefined) cells.push(cell);
  }
  for (const year of targetYears) {
    const cell = targetCells.get(year);
    if (cell !== undefined) cells.push(cell);
  }
  return cells;
};
