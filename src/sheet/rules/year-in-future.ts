import { issueAt } from "../issue-at";
import type { Year } from "../../domain/year";
import type { PlacedRow } from "../place-indicator";
import type { ValueSources } from "../value-sources";
import type { TableRule } from "./rule";

/** A column of actuals of a year that is not over, with values in it. */
export const yearInFuture: TableRule = ({ table, sources, rows, asOf }) => {
  const used = valuesInFuture(rows, sources, asOf);
  return sources.flatMap((ofRows) =>
    ofRows.columns.flatMap((source, index) =>
      source !== null && used.get(ofRows)?.has(index) === true
        ? [issueAt(table.sheet, source.headerCell, "year-in-future", { year: source.year, asOf })]
        : [],
    ),
  );
};

/** By sources, the places of future actuals that hold a number in some row. */
const valuesInFuture = (
  rows: readonly PlacedRow[],
  sources: readonly ValueSources[],
  asOf: Year,
): ReadonlyMap<ValueSources, ReadonlySet<number>> => {
  const used = new Map(
    sources
      .filter(({ columns }) => columns.some((source) => source?.kind === "actual" && source.year > asOf))
      .map((ofRows) => [ofRows, new Set<number>()]),
  );
  if (used.size === 0) return used;
  for (const { row, sources: own } of rows) {
    for (const [index, source] of own.columns.entries()) {
      if (source?.kind !== "actual" || source.year <= asOf) continue;
      if (row.cells[index]?.kind === "number") used.get(own)?.add(index);
    }
  }
  return used;
};
