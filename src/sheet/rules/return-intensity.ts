import { issueAt } from "../issue-at";
import { pairsOf } from "./return-rows";
import type { TableRule } from "./rule";

/** In % of the gross product. @source official-style §1，审核关系（核实）：01÷04>5% */
const largestIntensity = 5;

/** R&D spending above 5 % of the gross product: more often a unit than a fact. */
export const returnIntensity: TableRule = ({ table, returns }) =>
  returns.flatMap((items) =>
    pairsOf(items, "rd-spending", "gross-product").flatMap(({ year, one: spending, other: product }) => {
      const cell = items.get("rd-spending")?.placed.observationCells.get(year);
      const percent = (100 * spending) / product;
      if (cell === undefined || product <= 0 || percent <= largestIntensity) return [];
      return [issueAt(table.sheet, cell, "return-intensity", { year, percent: Number(percent.toPrecision(3)) })];
    }),
  );
