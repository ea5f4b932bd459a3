import { type Aggregate, findAggregate } from "../find-aggregate";
import { isAggregate } from "../is-aggregate";
import type { PlacedRow } from "../place-indicator";
import { addsUp, addUp, type Sum } from "./add-up";
import { findWholeRegion } from "./find-whole-region";
import { regionOfRow } from "./region-of-row";

/** How a row claims to hold the others: by calling itself their sum, as 全市 does, or by the name of a place that they lie in. */
type Claim = "sum" | "whole" | "name";

export interface RegionSum extends Sum {
  readonly claim: Claim;
}

/** One region beside its whole is an example, no sum. */
const fewestRegions = 2;

const isOfAll = (sort: Aggregate | null): boolean => sort === "sum" || sort === "whole";

const claimOf = (sort: Aggregate | null): Claim => (sort === "sum" || sort === "whole" ? sort : "name");

/** Holds the row of the whole, 合计 or 全市 or the city above its counties, against the rows of the regions in it. */
export const regionSums = (rows: readonly PlacedRow[]): readonly RegionSum[] => {
  const sorts = sortsOf(rows);
  const hasTotal = [...sorts.values()].some(isOfAll);
  const wholeRegion = hasTotal ? null : findWholeRegion([...sorts.keys()].filter((region) => !isAggregate(region)));
  const totals = new Map<string, PlacedRow>();
  const parts = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const region = regionOfRow(row.row);
    if (region === "" || row.row.isTotal === true || !addsUp(row)) continue;
    const key = `${row.normalisedName} ${row.placed.indicator.unit?.symbol ?? ""}`;
    const aggregate = sorts.get(region) ?? null;
    if (isOfAll(aggregate) || region === wholeRegion) {
      if (!totals.has(key)) totals.set(key, row);
    } else if (aggregate === null) {
      const own = parts.get(key);
      if (own === undefined) parts.set(key, [row]);
      else own.push(row);
    }
  }
  return [...totals].flatMap(([key, total]) => {
    const own = parts.get(key) ?? [];
    if (own.length < fewestRegions) return [];
    const claim = claimOf(sorts.get(regionOfRow(total.row)) ?? null);
    return addUp(total, own).map((sum) => ({ ...sum, claim }));
  });
};

/** Each region once: a large table names few. */
const sortsOf = (rows: readonly PlacedRow[]): ReadonlyMap<string, Aggregate | null> => {
  const regions = new Set(rows.map(({ row }) => regionOfRow(row)));
  regions.delete("");
  return new Map([...regions].map((region) => [region, findAggregate(region)]));
};
