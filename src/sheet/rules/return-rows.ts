import { findReturnItem, type ReturnItem } from "../../domain/return-items";
import { convertUnit } from "../../domain/units";
import type { Year } from "../../domain/year";
import type { PlacedRow } from "../place-indicator";
import { rowsByName } from "./rows-by-name";

/** The items of one return, by what they are. */
export type ReturnRows = ReadonlyMap<string, PlacedRow>;

/** One item may stand in any table; so many make a return. */
const fewestItems = 3;

/** The items of each region's return; none where the table is none. */
export const returnRows = (rows: readonly PlacedRow[]): readonly ReturnRows[] =>
  [...rowsByName(rows, ({ normalisedName }) => findReturnItem(normalisedName)).values()].filter(
    ({ size }) => size >= fewestItems,
  );

/** Two figures of one year, in the unit of the first. */
interface Pair {
  readonly year: Year;
  readonly one: number;
  readonly other: number;
}

/** The years in which both items are given; none where one is missing or their units don't convert. */
export const pairsOf = (items: ReturnRows, oneItem: ReturnItem, otherItem: ReturnItem): readonly Pair[] => {
  const one = items.get(oneItem)?.placed.indicator;
  const other = items.get(otherItem)?.placed.indicator;
  if (one === undefined || other === undefined) return [];
  return one.observations.flatMap(({ year, value }) => {
    const found = other.observations.find((observation) => observation.year === year);
    if (found === undefined) return [];
    const isSame = one.unit === other.unit || one.unit === null || other.unit === null;
    const converted = isSame ? found.value : convertUnit(found.value, other.unit, one.unit);
    return converted === null ? [] : [{ year, one: value, other: converted }];
  });
};
