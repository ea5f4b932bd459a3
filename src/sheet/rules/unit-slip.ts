import { issueAt } from "../issue-at";
import { findRowSlips } from "./find-row-slips";
import { noIssues, type RowRule } from "./rule";

/** A value that is ten, a hundred, a thousand or ten thousand times too large or too small for its row. */
export const unitSlip: RowRule = (row, findings) => {
  const slips = findRowSlips(row, findings);
  if (slips.length === 0) return noIssues;
  const isPercent = row.placed.indicator.unit?.symbol === "%";
  return slips.flatMap(({ power, value, cell, year, planned }) =>
    planned !== null || (isPercent && power === -2 && value < 1)
      ? []
      : [issueAt(findings.table.sheet, cell, "unit-slip", { year, value, ...factorOf(power) })],
  );
};

const factorOf = (power: number) => ({ factor: 10 ** Math.abs(power), way: power > 0 ? "large" : "small" }) as const;
