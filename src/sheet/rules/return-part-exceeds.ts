import type { ReturnItem } from "../../domain/return-items";
import { issueAt } from "../issue-at";
import { pairsOf } from "./return-rows";
import type { TableRule } from "./rule";

/** Parts and what they are parts of. @source official-style §1，审核关系（强制）：02≤01，03≤02，05≤06，08≤07，10≤09 */
const parts: readonly (readonly [part: ReturnItem, whole: ReturnItem])[] = [
  ["enterprise-rd-spending", "rd-spending"],
  ["industry-rd-spending", "enterprise-rd-spending"],
  ["science-budget", "public-budget"],
  ["new-product-sales", "industry-revenue"],
  ["rd-active-firms", "industry-firms"],
];

/** A part of a return that is more than its whole. */
export const returnPartExceeds: TableRule = ({ table, returns }) =>
  returns.flatMap((items) =>
    parts.flatMap(([partItem, wholeItem]) =>
      pairsOf(items, partItem, wholeItem).flatMap(({ year, one: part, other: whole }) => {
        const cell = items.get(partItem)?.placed.observationCells.get(year);
        const wholeName = items.get(wholeItem)?.row.name;
        if (cell === undefined || wholeName === undefined || part <= whole) return [];
        return [issueAt(table.sheet, cell, "return-part-exceeds", { year, part, whole, wholeName })];
      }),
    ),
  );
