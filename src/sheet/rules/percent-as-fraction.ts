import { issueAt } from "../issue-at";
import { findRowSlips } from "./find-row-slips";
import { noIssues, type RowRule } from "./rule";

/** A hundredth of what the row, its targets or the plan give, in %: 0.0062 for 0.62 %. */
const hundredth = -2;

/** A percentage that is stored as a fraction. */
export const percentAsFraction: RowRule = (row, findings) => {
  if (row.placed.indicator.unit?.symbol !== "%") return noIssues;
  return findRowSlips(row, findings).flatMap(({ power, value, cell }) =>
    power === hundredth && value < 1
      ? [issueAt(findings.table.sheet, cell, "percent-as-fraction", { value, percent: tidy(value * 100) })]
      : [],
  );
};

/** 0.0062 × 100 is 0.62 and a tail; @source 15 digits survive in a double */
const tidy = (value: number): number => Number(value.toPrecision(15));
