import { issueAt } from "../issue-at";
import { findRowSlips } from "./find-row-slips";
import { noIssues, type RowRule } from "./rule";

/** A share above 100 % is told by a rule of its own. */
const wholeInPercent = 100;

/** A row whose values are of another order of magnitude than the plan's for the same indicator. */
export const magnitudeDiffers: RowRule = (row, findings) => {
  const { headline, placed } = row;
  if (headline === null) return noIssues;
  const isPercent = placed.indicator.unit?.symbol === "%";
  return findRowSlips(row, findings).flatMap(({ power, value, cell, planned }) =>
    planned === null || (isPercent && ((power === -2 && value < 1) || value > wholeInPercent))
      ? []
      : [issueAt(findings.table.sheet, cell, "magnitude-differs", { value, planned })],
  );
};
