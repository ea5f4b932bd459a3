import type { PlacedRow } from "../place-indicator";
import { regionOfRow } from "./region-of-row";

/** The first row of each name in each region. */
export type RowsByName = ReadonlyMap<string, ReadonlyMap<string, PlacedRow>>;

/**
 * Sorts rows by region, then by name, so that figures of one region can be held against one another.
 *
 * @param nameOf  `null` leaves a row out
 */
export const rowsByName = (rows: readonly PlacedRow[], nameOf: (row: PlacedRow) => string | null): RowsByName => {
  const regions = new Map<string, Map<string, PlacedRow>>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === null) continue;
    const region = regionOfRow(row.row);
    const ofRegion = regions.get(region) ?? new Map<string, PlacedRow>();
    regions.set(region, ofRegion);
    if (!ofRegion.has(name)) ofRegion.set(name, row);
  }
  return regions;
};
