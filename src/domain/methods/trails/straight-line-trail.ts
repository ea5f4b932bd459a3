import { achieved } from "../../standing-status";
import { meets } from "../../meets";
import type { TrailStep } from "../../trail-step";
import type { Year } from "../../year";
import { type Comparison, comparedWith } from "../compared-with";
import type { MethodGrounds } from "../method-grounds";
import type { StraightLineThresholds } from "../method-thresholds";
import type { LightStatus, MethodVerdict } from "../method-verdict";
import { isOverdue, lightBounds, type LightRule } from "../straight-line-light";

/**
 * The sums behind a straight-line light.
 *
 * Symbols: b the baseline, x the latest observation, T the target, t₀, t and t₁ their years, a how far ahead of time.
 *
 * @example straightLineTrail(...)[0] // { figure: "value", formula: "(x − b) ÷ (T − b) − (t − t₀) ÷ (t₁ − t₀)", … }
 */
export const straightLineTrail = (
  { baseline, latest, target, direction }: MethodGrounds,
  { value, status }: MethodVerdict<LightStatus>,
  thresholds: StraightLineThresholds,
  rule: LightRule,
): readonly TrailStep[] => {
  if (target === null) return [];
  const years = { observationYears: [baseline.year, latest.year], targetYears: [target.year] };
  const completed = `(${latest.value} − ${baseline.value}) ÷ (${target.value} − ${baseline.value})`;
  const isOver = latest.year >= target.year;
  const decided = (): Comparison => {
    if (meets(latest.value, target.value, direction)) return achieved(latest.value, target.value, direction);
    return isOverdue(latest.year, target.year, rule)
      ? comparedOverdue(latest.year, target.year)
      : comparedWith("a", value, lightBounds(thresholds, rule)[status]);
  };
  const { formula, numbers } = decided();
  return [
    {
      figure: "value",
      formula: `(x − b) ÷ (T − b) − ${isOver ? "1" : "(t − t₀) ÷ (t₁ − t₀)"}`,
      numbers: `${completed} − ${isOver ? "1" : `(${latest.year} − ${baseline.year}) ÷ (${target.year} − ${baseline.year})`}`,
      ...years,
    },
    { figure: "status", formula, numbers, ...years },
  ];
};

const comparedOverdue = (year: Year, targetYear: Year): Comparison => ({
  formula: "t ≥ t₁",
  numbers: `${year} ≥ ${targetYear}`,
});
