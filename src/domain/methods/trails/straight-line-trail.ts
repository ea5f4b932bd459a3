import { achieved } from "../../standing-status";
import { meets } from "../../meets";
import type { TrailStep } from "../../trail-step";
import { comparedWith } from "../compared-with";
import type { MethodGrounds } from "../method-grounds";
import type { StraightLineThresholds } from "../method-thresholds";
import type { LightStatus, MethodVerdict } from "../method-verdict";
import { lightBounds } from "../straight-line-light";

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
  nearlyOnPace: "green" | "yellow",
): readonly TrailStep[] => {
  if (target === null) return [];
  const years = { observationYears: [baseline.year, latest.year], targetYears: [target.year] };
  const completed = `(${latest.value} − ${baseline.value}) ÷ (${target.value} − ${baseline.value})`;
  const isOver = latest.year >= target.year;
  const decided = meets(latest.value, target.value, direction)
    ? achieved(latest.value, target.value, direction)
    : comparedWith("a", value, lightBounds(thresholds, nearlyOnPace)[status]);
  return [
    {
      figure: "value",
      formula: `(x − b) ÷ (T − b) − ${isOver ? "1" : "(t − t₀) ÷ (t₁ − t₀)"}`,
      numbers: `${completed} − ${isOver ? "1" : `(${latest.year} − ${baseline.year}) ÷ (${target.year} − ${baseline.year})`}`,
      ...years,
    },
    { figure: "status", formula: decided.formula, numbers: decided.numbers, ...years },
  ];
};
