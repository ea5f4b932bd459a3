import type { Year } from "../../domain/year";
import type { PlacedIndicator } from "../placed-indicator";
import type { CellAddress } from "../table";

/** An actual or a target of a row, with its place. */
export interface DatedValue {
  readonly year: Year;
  readonly value: number;
  readonly cell: CellAddress;
  readonly what: "actual" | "target";
}

/** All numbers of a row, ascending by year; of one year the actual first. */
export const datedValues = ({ indicator, observationCells, targetCells }: PlacedIndicator): readonly DatedValue[] => {
  const values: DatedValue[] = [];
  for (const { year, value } of indicator.observations) {
    const cell = observationCells.get(year);
    if (cell !== undefined) values.push({ year, value, cell, what: "actual" });
  }
  for (const { year, value } of indicator.targets) {
    const cell = targetCells.get(year);
    if (cell !== undefined) values.push({ year, value, cell, what: "target" });
  }
  return indicator.targets.length === 0 ? values : values.sort((one, other) => one.year - other.year);
};
