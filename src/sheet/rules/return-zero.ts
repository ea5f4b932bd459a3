import type { ReturnItem } from "../../domain/return-items";
import { issueAt } from "../issue-at";
import type { TableRule } from "./rule";

/** What cannot be nothing where the other is something. @source official-style §1，审核关系（核实）：11=0而01>0；03>0而10=0 */
const together: readonly (readonly [nothing: ReturnItem, something: ReturnItem])[] = [
  ["rd-staff", "rd-spending"],
  ["rd-active-firms", "industry-rd-spending"],
];

/** Spending without staff, or without a firm that spends. */
export const returnZero: TableRule = ({ table, returns }) =>
  returns.flatMap((items) =>
    together.flatMap(([nothing, something]) => {
      const zero = items.get(nothing);
      const other = items.get(something);
      if (zero === undefined || other === undefined) return [];
      return zero.placed.indicator.observations.flatMap(({ year, value }) => {
        const cell = zero.placed.observationCells.get(year);
        const amount = other.placed.indicator.observations.find((one) => one.year === year)?.value ?? 0;
        if (cell === undefined || value !== 0 || amount <= 0) return [];
        return [
          issueAt(table.sheet, cell, "return-zero", { name: zero.row.name, year, other: other.row.name, amount }),
        ];
      });
    }),
  );
