import type { Direction } from "../indicator";
import { meets } from "../meets";
import { progressSign } from "../progress-sign";
import { isWithheld, type Withheld, withhold } from "../withheld";
import { annualGrowth } from "./annual-growth";
import type { Bounds } from "./compared-with";
import { growthWithoutTarget } from "./growth-without-target";
import type { MethodGrounds } from "./method-grounds";
import type { GrowthRatioThresholds } from "./method-thresholds";
import type { GrowthRatio, GrowthStatus } from "./method-verdict";
import { bestScore, type ScoreLine, scoreOn } from "./score-line";

/** From which ratio each label holds, the first that does. @source Open SDG 2.4, progress calculation */
export const growthRatioThresholds: GrowthRatioThresholds = { onTrack: 0.95, accelerationNeeded: 0.6 };

/** Between which ratios each label holds where the target is not met. */
export const growthRatioBounds = ({
  onTrack,
  accelerationNeeded,
}: GrowthRatioThresholds): Readonly<Record<Exclude<GrowthStatus, "achieved">, Bounds>> => ({
  "on-track": { from: onTrack },
  "acceleration-needed": { from: accelerationNeeded, below: onTrack },
  limited: { from: 0, below: accelerationNeeded },
  deterioration: { below: 0 },
});

/** Two straight lines that meet at a ratio of 0.6, whatever the labels are set to. @source Statistics Canada's SDG hubs: published coefficients, four decimals */
const scoreLines = {
  upper: { slope: 7.1429, offset: -4.2857 },
  lower: { slope: 4.1667, offset: -2.5 },
};

/**
 * The growth that was observed since the baseline as a share of the growth that would reach the target in its year. Where there is no
 * target, the growth itself (`growthWithoutTarget`).
 *
 * @returns  `value` without unit: 1 grows exactly as required, 0 not at all, negative the wrong way
 * @withheld "growth-from-zero"; "sign-change"; "growth-to-zero" where the target is 0, which any growth rate would need for ever;
 *           "baseline-equals-target" where it is not met
 * @source   Eurostat, Sustainable development in the European Union, annex on the assessment of progress; Open SDG 2.4;
 *           Statistics Canada's SDG hubs, the scores
 * @example  growthRatio({ direction: "increase", baseline: { year: 2020, value: 100 }, latest: { year: 2022, value: 110.25 }, target: { year: 2025, value: 161.051 }, limits: { lower: null, upper: null } }, growthRatioThresholds)
 *           // value: 0.5, status: "limited"
 */
export const growthRatio = (grounds: MethodGrounds, thresholds: GrowthRatioThresholds): GrowthRatio | Withheld => {
  const { baseline, latest, target, direction } = grounds;
  if (target === null) return growthWithoutTarget(grounds);
  const observed = annualGrowth(baseline, latest);
  if (isWithheld(observed)) return observed;
  const isMet = meets(latest.value, target.value, direction);
  if (target.value === 0) return withhold("growth-to-zero");
  const required = annualGrowth(baseline, target);
  if (isWithheld(required)) return required;
  if (required === 0) return withhold("baseline-equals-target");
  const value = (growthSign(direction, baseline.value) * observed) / Math.abs(required);
  return isMet
    ? { value, status: "achieved", score: bestScore }
    : { value, status: statusOf(value, thresholds), score: scoreOn(scoreLine(value), value) };
};

/** Growth of a negative value is growth of its magnitude, so that progress and growth have opposite signs. */
export const growthSign = (direction: Direction, base: number): number => progressSign(direction) * Math.sign(base);

const statusOf = (ratio: number, { onTrack, accelerationNeeded }: GrowthRatioThresholds): GrowthStatus => {
  if (ratio >= onTrack) return "on-track";
  if (ratio >= accelerationNeeded) return "acceleration-needed";
  return ratio >= 0 ? "limited" : "deterioration";
};

/** The line on which a ratio's score lies. */
export const scoreLine = (ratio: number): ScoreLine =>
  ratio >= growthRatioThresholds.accelerationNeeded ? scoreLines.upper : scoreLines.lower;
