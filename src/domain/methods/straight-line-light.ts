import type { AssessmentSettings } from "../assessment";
import { meets } from "../meets";
import { roundingNoise } from "../rounding-noise";
import { type Withheld, withhold } from "../withheld";
import type { Year } from "../year";
import type { Bounds } from "./compared-with";
import type { MethodGrounds } from "./method-grounds";
import type { StraightLineThresholds } from "./method-thresholds";
import type { LightStatus, MethodVerdict } from "./method-verdict";

/** How far behind the time that has passed, as shares of the whole, each light begins. @source as below */
export const straightLineThresholds: StraightLineThresholds = { yellow: 0.1, red: 0.3 };

/** What the rule itself leaves to whoever applies it, or what another place has instead. */
export type LightRule = Pick<AssessmentSettings, "lightNearlyOnPace" | "lightRed">;

/** How far ahead each light holds where the target is not met, and where its year's end is not what decides. */
export const lightBounds = (
  { yellow, red }: StraightLineThresholds,
  { lightNearlyOnPace, lightRed }: LightRule,
): Readonly<Record<LightStatus, Bounds>> => {
  const least = lightRed === "far-behind" ? { from: -red } : {};
  return {
    green: lightNearlyOnPace === "green" ? { above: -yellow } : { from: 0 },
    yellow: { ...least, ...(lightNearlyOnPace === "green" ? { upTo: -yellow } : { below: 0 }) },
    red: { below: -red },
  };
};

/**
 * How far the completed share is ahead of the share of the time that has passed, milestones left aside.
 *
 * @param rule     the light for what is behind by less than 10 percentage points, which the source leaves open, and what is red
 * @returns  `value` in shares of the whole: −0.12 is 12 percentage points behind
 * @withheld "no-target"; "baseline-equals-target" where the target is not met
 * @source   the lights of 银川市 in 2025 (m.qlbk.net/news/3Ww4l7bw75.html): green at the pace of time, yellow 10–30 percentage points behind
 *           it, red more than 30
 * @example  straightLineLight({ direction: "increase", baseline: { year: 2020, value: 0 }, latest: { year: 2023, value: 4 }, target: { year: 2025, value: 10 }, ... }, straightLineThresholds, { lightNearlyOnPace: "green", lightRed: "far-behind" })
 *           // value: -0.2, status: "yellow"
 */
export const straightLineLight = (
  { baseline, latest, target, direction }: MethodGrounds,
  thresholds: StraightLineThresholds,
  rule: LightRule,
): MethodVerdict<LightStatus> | Withheld => {
  if (target === null) return withhold("no-target");
  const way = target.value - baseline.value;
  if (way === 0) return withhold("baseline-equals-target");
  const timeShare = Math.min(1, (latest.year - baseline.year) / (target.year - baseline.year));
  const value = (latest.value - baseline.value) / way - timeShare;
  if (meets(latest.value, target.value, direction)) return { value, status: "green" };
  return { value, status: isOverdue(latest.year, target.year, rule) ? "red" : lightOf(value, thresholds, rule) };
};

/** Whether the year of a target that is not met is over, and that alone makes the light red. */
export const isOverdue = (year: Year, targetYear: Year, { lightRed }: LightRule): boolean =>
  lightRed === "target-year-over" && year >= targetYear;

/** Shares of decimals are compared as the decimals are written. */
const noise = roundingNoise(1);

/**
 * The light of a share that is ahead of the time that has passed, or behind it.
 *
 * @param ahead  in shares of the whole
 * @example lightOf(-0.2, straightLineThresholds, { lightNearlyOnPace: "green", lightRed: "far-behind" }) // "yellow"
 */
export const lightOf = (
  ahead: number,
  thresholds: StraightLineThresholds,
  { lightNearlyOnPace, lightRed }: LightRule,
): LightStatus => {
  if (ahead >= -noise) return "green";
  if (-ahead < thresholds.yellow - noise) return lightNearlyOnPace;
  return lightRed === "target-year-over" || -ahead <= thresholds.red + noise ? "yellow" : "red";
};
