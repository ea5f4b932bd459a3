import { type Aggregate, findAggregate } from "../find-aggregate";
import type { PlacedRow } from "../place-indicator";
import { addsUp, addUp, type Sum } from "./add-up";
import { findWholeRegion } from "./find-whole-region";
import { regionOfRow } from "./region-of-row";

/** A sum over regions; `saysSum`: the row calls itself one. */
export interface RegionSum extends Sum {
  readonly saysSum: boolean;
}

/** Holds the row of the whole, 合计 or 全市 or the city above its counties, against the rows of the regions in it. */
export const regionSums = (rows: readonly PlacedRow[]): readonly RegionSum[] => {
  const sorts = sortsOf(rows);
  const wholeRegion = findWholeRegion([...sorts].flatMap(([region, sort]) => (sort === null ? [region] : [])));
  const totals = new Map<string, PlacedRow>();
  const parts = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const region = regionOfRow(row.row);
    if (region === "" || row.row.isTotal === true || !addsUp(row)) continue;
    const key = `${row.normalisedName} ${row.placed.indicator.unit?.symbol ?? ""}`;
    const aggregate = sorts.get(region) ?? null;
    if (aggregate === "sum" || aggregate === "whole" || region === wholeRegion) {
      if (!totals.has(key)) totals.set(key, row);
    } else if (aggregate === null) {
      const own = parts.get(key);
      if (own === undefined) parts.set(key, [row]);
      else own.push(row);
    }
  }
  return [...totals].flatMap(([key, total]) => {
    const saysSum = sorts.get(regionOfRow(total.row)) === "sum";
    return addUp(total, parts.get(key) ?? []).map((sum) => ({ ...sum, saysSum }));
  });
};

/** Each region once: a large table names few. */
const sortsOf = (rows: readonly PlacedRow[]): ReadonlyMap<string, Aggregate | null> => {
  const regions = new Set(rows.map(({ row }) => regionOfRow(row)));
  regions.delete("");
  return new Map([...regions].map((region) => [region, findAggregate(region)]));
};
