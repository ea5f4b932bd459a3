import type { ReturnItem } from "../../domain/return-items";
import { issueAt } from "../issue-at";
import type { TableRule } from "./rule";

/** What the plan's ratios divide by. @source official-style §1：分母>0；§6 指标解释 */
const denominators: readonly ReturnItem[] = [
  "rd-spending",
  "gross-product",
  "public-budget",
  "industry-revenue",
  "industry-firms",
  "population",
];

/** A denominator of zero, or below. */
export const returnDenominator: TableRule = ({ table, returns }) =>
  returns.flatMap((items) =>
    denominators.flatMap((item) => {
      const row = items.get(item);
      if (row === undefined) return [];
      return row.placed.indicator.observations.flatMap(({ year, value }) => {
        const cell = row.placed.observationCells.get(year);
        if (cell === undefined || value > 0) return [];
        return [issueAt(table.sheet, cell, "return-denominator", { name: row.row.name, year, value })];
      });
    }),
  );
