import { achieved } from "../../standing-status";
import type { TrailStep } from "../../trail-step";
import { isWithheld } from "../../withheld";
import { annualGrowth } from "../annual-growth";
import { comparedWith } from "../compared-with";
import type { MethodGrounds } from "../method-grounds";
import type { ProgressChartThresholds } from "../method-thresholds";
import type { MethodVerdict, ProgressChartStatus } from "../method-verdict";
import { progressChartBounds } from "../un-progress-chart";
import { growthSum } from "./growth-sum";

/**
 * The sums behind a verdict of the UN Progress Chart.
 *
 * Symbols: b the baseline, x the latest observation, T the target, t₀, t and t₁ their years, g the observed growth a year, v the
 * value that it leads to, s the share of the way covered there.
 *
 * @example progressChartTrail(...)[2] // { figure: "value", formula: "(v − b) ÷ (T − b)", numbers: "(133.1 − 100) ÷ (200 − 100)", … }
 */
export const progressChartTrail = (
  { baseline, latest, target, direction }: MethodGrounds,
  { value, status }: MethodVerdict<ProgressChartStatus>,
  thresholds: ProgressChartThresholds,
): readonly TrailStep[] => {
  const growth = annualGrowth(baseline, latest);
  if (target === null || isWithheld(growth)) return [];
  const observationYears = [baseline.year, latest.year];
  const years = { observationYears, targetYears: [target.year] };
  const yearsLeft = Math.max(0, target.year - latest.year);
  const led = latest.value * (1 + growth) ** yearsLeft;
  const decided =
    status === "met"
      ? achieved(latest.value, target.value, direction)
      : comparedWith("s", value, progressChartBounds(thresholds)[status]);
  return [
    { figure: "observedGrowth", ...growthSum("x", "t", baseline, latest), observationYears, targetYears: [] },
    {
      figure: "projection",
      formula: yearsLeft === 0 ? "x" : "x × (1 + g)^(t₁ − t)",
      numbers:
        yearsLeft === 0 ? `${latest.value}` : `${latest.value} × (1 + ${growth})^(${target.year} − ${latest.year})`,
      observationYears,
      targetYears: [],
    },
    {
      figure: "value",
      formula: "(v − b) ÷ (T − b)",
      numbers: `(${led} − ${baseline.value}) ÷ (${target.value} − ${baseline.value})`,
      ...years,
    },
    { figure: "status", formula: decided.formula, numbers: decided.numbers, ...years },
  ];
};
