import { issueAt } from "../issue-at";
import type { TableRule } from "./rule";

/** @source official-style §1，审核关系（核实）：同比变动>30%，填说明放行 */
const largestChange = 0.3;

/** A figure of a return that changed by more than 30 % in a year: to be explained in 说明. */
export const returnChange: TableRule = ({ table, returns }) =>
  returns.flatMap((items) =>
    [...items.values()].flatMap(({ placed }) => {
      const { observations } = placed.indicator;
      return observations.flatMap(({ year, value }, index) => {
        const previous = observations[index - 1];
        const cell = placed.observationCells.get(year);
        if (previous?.year !== year - 1 || previous.value <= 0 || cell === undefined) return [];
        const change = value / previous.value - 1;
        if (Math.abs(change) <= largestChange) return [];
        return [
          issueAt(table.sheet, cell, "return-change", {
            year,
            value,
            previous: previous.value,
            percent: Math.round(100 * change),
          }),
        ];
      });
    }),
  );
