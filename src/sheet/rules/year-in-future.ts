import { issueAt } from "../issue-at";
import type { TableRule } from "./rule";

/** A column of actuals of a year that is not over, with values in it. */
export const yearInFuture: TableRule = ({ table, sources, rows, asOf }) =>
  sources.columns.flatMap((source, index) => {
    if (source?.kind !== "actual" || source.year <= asOf) return [];
    if (!rows.some(({ row }) => row.cells[index]?.kind === "number")) return [];
    return [issueAt(table.sheet, source.headerCell, "year-in-future", { year: source.year, asOf })];
  });
