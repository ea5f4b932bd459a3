import type { Observation, Target } from "../../indicator";
import { achieved } from "../../standing-status";
import type { TrailStep } from "../../trail-step";
import { isWithheld } from "../../withheld";
import { annualGrowth } from "../annual-growth";
import { comparedWith } from "../compared-with";
import { growthRatioBounds, growthSign, scoreLine } from "../growth-ratio";
import type { MethodGrounds } from "../method-grounds";
import type { GrowthRatioThresholds } from "../method-thresholds";
import type { GrowthRatio } from "../method-verdict";
import { bestScore } from "../score-line";
import { growthTrail } from "./growth-trail";
import { growthSum, lineStep } from "./growth-sum";

/**
 * The sums behind a growth ratio.
 *
 * Symbols: b the baseline, x the latest observation, T the target, t₀, t and t₁ their years, g the observed growth a year, G the
 * required one, d 1 or −1, R the ratio.
 *
 * @example growthRatioTrail(...)[2] // { figure: "value", formula: "d × g ÷ |G|", numbers: "1 × 0.05 ÷ |0.1|", … }
 */
export const growthRatioTrail = (
  grounds: MethodGrounds,
  verdict: GrowthRatio,
  thresholds: GrowthRatioThresholds,
): readonly TrailStep[] => {
  const { baseline, latest, target, direction } = grounds;
  if (target === null) return growthTrail(grounds, verdict);
  const [observed, required] = [annualGrowth(baseline, latest), annualGrowth(baseline, target)];
  if (isWithheld(observed) || isWithheld(required)) return [];
  const observationYears = [baseline.year, latest.year];
  const years = { observationYears, targetYears: [target.year] };
  const status =
    verdict.status === "achieved"
      ? achieved(latest.value, target.value, direction)
      : comparedWith("R", verdict.value, growthRatioBounds(thresholds)[verdict.status]);
  return [
    { figure: "observedGrowth", ...growthSum("x", "t", baseline, latest), observationYears, targetYears: [] },
    requiredStep(baseline, target),
    {
      figure: "value",
      formula: "d × g ÷ |G|",
      numbers: `${growthSign(direction, baseline.value)} × ${observed} ÷ |${required}|`,
      ...years,
    },
    { figure: "status", formula: status.formula, numbers: status.numbers, ...years },
    verdict.status === "achieved"
      ? { figure: "score", formula: `${status.formula} → ${bestScore}`, numbers: `${bestScore}`, ...years }
      : { ...lineStep("R", scoreLine(verdict.value), verdict.value), ...years },
  ];
};

const requiredStep = (baseline: Observation, target: Target): TrailStep => ({
  figure: "requiredGrowth",
  ...growthSum("T", "t₁", baseline, target),
  observationYears: [baseline.year],
  targetYears: [target.year],
});
