import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import { regionSums } from "./region-sums";
import { rowSums } from "./row-sums";
import type { TableRule } from "./rule";

/**
 * A total that is not the sum of its parts: 合计 among rows of indicators, or over regions. Over regions parts above the whole are
 * told in any case; parts below it only where the row calls itself a sum, or where most totals of the table are one, so that
 * nothing can be left out on purpose.
 */
export const totalDiffers: TableRule = ({ table, rows }) => {
  const ofRegions = regionSums(rows);
  const fitting = ofRegions.filter(({ fits }) => fits).length;
  const areSums = fitting * 2 >= ofRegions.length && fitting > 0;
  const certain = ofRegions.filter(({ value, sum, saysSum }) => sum > value || saysSum || areSums);
  return [...certain, ...rowSums(rows)]
    .filter(({ fits }) => !fits)
    .map(({ cell, name, year, value, sum, parts }): Issue =>
      issueAt(table.sheet, cell, "total-differs", { name, year, total: value, sum, parts }),
    );
};
