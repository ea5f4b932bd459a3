import type { CellValue } from "../../../src/sheet/grid";
import type { PlacedIndicator } from "../../../src/sheet/placed-indicator";
import type { CellAddress } from "../../../src/sheet/table";
import { valueIn, withValues, type CheckedSheet } from "./clean-sheet";
import type { Mutant } from "./fault";
import type { Random } from "./random";

/** A number of an indicator, with its cell and the row that it belongs to. */
export interface Place {
  readonly indicator: PlacedIndicator;
  readonly what: "actual" | "target";
  readonly year: number;
  readonly value: number;
  readonly cell: CellAddress;
}

/** All numbers of an indicator, ascending by year. */
export const placesOf = (placed: PlacedIndicator): readonly Place[] => {
  const { observations, targets } = placed.indicator;
  const actual = observations.map(({ year, value }) => ({
    indicator: placed,
    what: "actual" as const,
    year,
    value,
    cell: placed.observationCells.get(year)!,
  }));
  const target = targets.map(({ year, value }) => ({
    indicator: placed,
    what: "target" as const,
    year,
    value,
    cell: placed.targetCells.get(year)!,
  }));
  return [...actual, ...target].sort((one, other) => one.year - other.year);
};

/** Any number of a sheet that stands there as a number. */
export const anyPlace = ({ indicators, grid }: CheckedSheet, random: Random): Place | null => {
  const indicator = random.oneOf(indicators);
  const place = indicator === undefined ? undefined : random.oneOf(placesOf(indicator));
  return place === undefined || typeof valueIn(grid, place.cell) !== "number" ? null : place;
};

/** Puts one value into one cell, where the rule has to find it. */
export const at = ({ grid }: CheckedSheet, cell: CellAddress, value: CellValue): Mutant => ({
  grid: withValues(grid, { [cell]: value }),
  cells: [cell],
});

/** The steepest yearly change of a row, as a factor of at least 1; 1 where it has one value. */
export const steepest = (values: readonly { readonly year: number; readonly value: number }[]): number =>
  values.slice(1).reduce((most, { year, value }, index) => {
    const before = values[index]!;
    const ratio = value / before.value;
    return Math.max(most, Math.max(ratio, 1 / ratio) ** (1 / Math.max(1, year - before.year)));
  }, 1);
