import { passesBand } from "../aim-at";
import { meets } from "../meets";
import { isWithheld, type Withheld, withhold } from "../withheld";
import { annualGrowth } from "./annual-growth";
import type { Bounds } from "./compared-with";
import type { MethodGrounds } from "./method-grounds";
import type { ProgressChartThresholds } from "./method-thresholds";
import type { MethodVerdict, ProgressChartStatus } from "./method-verdict";

/** From which share of the way each label holds. @source United Nations, SDG Progress Chart, technical note */
export const progressChartThresholds: ProgressChartThresholds = { onTrack: 0.95, fairProgress: 0.1 };

/** Between which shares of the way each label holds where the target is not met. */
export const progressChartBounds = ({
  onTrack,
  fairProgress,
}: ProgressChartThresholds): Readonly<Record<Exclude<ProgressChartStatus, "met">, Bounds>> => ({
  "on-track": { from: onTrack },
  "fair-progress": { from: fairProgress, below: onTrack },
  "limited-progress": { below: fairProgress },
});

/**
 * The share of the way from baseline to target that will be covered by the target's year if the value goes on growing at the rate
 * since the baseline.
 *
 * @returns  `value` without unit: 1 arrives at the target
 * @withheld "no-target"; "growth-from-zero"; "sign-change"; "baseline-equals-target"; "target-year-passed" where the target is not met;
 *           "target-is-a-band" where the growth leads through the band and beyond it
 * @source   United Nations Statistics Division, SDG Progress Chart 2022, technical note, II b
 * @example  unProgressChart({ direction: "increase", baseline: { year: 2020, value: 100 }, latest: { year: 2022, value: 121 }, target: { year: 2023, value: 200 }, ... }, progressChartThresholds)
 *           // value: 0.331, status: "fair-progress"
 */
export const unProgressChart = (
  grounds: MethodGrounds,
  thresholds: ProgressChartThresholds,
): MethodVerdict<ProgressChartStatus> | Withheld => {
  const { baseline, latest, target, direction } = grounds;
  if (target === null) return withhold("no-target");
  if (target.value === baseline.value) return withhold("baseline-equals-target");
  const isMet = meets(latest.value, target.value, direction);
  if (!isMet && target.year <= latest.year) return withhold("target-year-passed");
  const growth = annualGrowth(baseline, latest);
  if (isWithheld(growth)) return growth;
  const expected = latest.value * (1 + growth) ** Math.max(0, target.year - latest.year);
  if (!isMet && passesBand(expected, grounds)) return withhold("target-is-a-band");
  const value = (expected - baseline.value) / (target.value - baseline.value);
  if (!Number.isFinite(value)) return withhold("magnitude-out-of-range");
  return { value, status: isMet ? "met" : statusOf(value, thresholds) };
};

const statusOf = (share: number, { onTrack, fairProgress }: ProgressChartThresholds): ProgressChartStatus => {
  if (share >= onTrack) return "on-track";
  return share >= fairProgress ? "fair-progress" : "limited-progress";
};
