import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import { columnSums } from "./column-sums";
import { regionSums } from "./region-sums";
import { rowSums } from "./row-sums";
import type { TableRule } from "./rule";

/**
 * A total that is not the sum of its parts: 合计 among rows of indicators, in a column, or over regions. Over regions parts above 全市 are
 * told in any case; parts below it, and a city above its counties, only where most totals of the table are sums: regions may be
 * left out on purpose, and a city's name may stand for what is its own.
 */
export const totalDiffers: TableRule = ({ table, rows }) => {
  const ofRegions = regionSums(rows);
  const fitting = ofRegions.filter(({ fits }) => fits).length;
  const areSums = fitting * 2 >= ofRegions.length && fitting > 0;
  const certain = ofRegions.filter(
    ({ value, sum, claim }) => areSums || claim === "sum" || (claim === "whole" && sum > value),
  );
  return [...certain, ...rowSums(rows), ...columnSums(rows)]
    .filter(({ fits }) => !fits)
    .map(({ cell, name, year, value, sum, parts }): Issue =>
      issueAt(table.sheet, cell, "total-differs", { name, year, total: value, sum, parts }),
    );
};
