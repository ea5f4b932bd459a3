import { meets } from "../meets";
import { roundingNoise } from "../rounding-noise";
import { type Withheld, withhold } from "../withheld";
import type { Bounds } from "./compared-with";
import type { MethodGrounds } from "./method-grounds";
import type { StraightLineThresholds } from "./method-thresholds";
import type { LightStatus, MethodVerdict } from "./method-verdict";

/** How far behind the time that has passed, as shares of the whole, each light begins. @source as below */
export const straightLineThresholds: StraightLineThresholds = { yellow: 0.1, red: 0.3 };

/** How far ahead each light holds where the target is not met. */
export const lightBounds = (
  thresholds: StraightLineThresholds,
  nearlyOnPace: "green" | "yellow",
): Readonly<Record<LightStatus, Bounds>> => ({
  green: nearlyOnPace === "green" ? { above: -thresholds.yellow } : { from: 0 },
  yellow:
    nearlyOnPace === "green"
      ? { from: -thresholds.red, upTo: -thresholds.yellow }
      : { from: -thresholds.red, below: 0 },
  red: { below: -thresholds.red },
});

/**
 * How far the completed share is ahead of the share of the time that has passed, milestones left aside.
 *
 * @param nearlyOnPace  the light for what is behind by less than 10 percentage points, which the rule leaves open
 * @returns  `value` in shares of the whole: −0.12 is 12 percentage points behind
 * @withheld "no-target"; "baseline-equals-target" where the target is not met
 * @source   the lights of 银川市 in 2025 (m.qlbk.net/news/3Ww4l7bw75.html): green at the pace of time, yellow 10–30 percentage points behind
 *           it, red more than 30
 * @example  straightLineLight({ direction: "increase", baseline: { year: 2020, value: 0 }, latest: { year: 2023, value: 4 }, target: { year: 2025, value: 10 }, ... }, straightLineThresholds, "green")
 *           // value: -0.2, status: "yellow"
 */
export const straightLineLight = (
  { baseline, latest, target, direction }: MethodGrounds,
  thresholds: StraightLineThresholds,
  nearlyOnPace: "green" | "yellow",
): MethodVerdict<LightStatus> | Withheld => {
  if (target === null) return withhold("no-target");
  const way = target.value - baseline.value;
  if (way === 0) return withhold("baseline-equals-target");
  const timeShare = Math.min(1, (latest.year - baseline.year) / (target.year - baseline.year));
  const value = (latest.value - baseline.value) / way - timeShare;
  const isMet = meets(latest.value, target.value, direction);
  return { value, status: isMet ? "green" : lightOf(value, thresholds, nearlyOnPace) };
};

/** Shares of decimals are compared as the decimals are written. */
const noise = roundingNoise(1);

/**
 * The light of a share that is ahead of the time that has passed, or behind it.
 *
 * @param ahead  in shares of the whole
 * @example lightOf(-0.2, straightLineThresholds, "green") // "yellow"
 */
export const lightOf = (
  ahead: number,
  thresholds: StraightLineThresholds,
  nearlyOnPace: "green" | "yellow",
): LightStatus => {
  if (ahead >= -noise) return "green";
  if (-ahead < thresholds.yellow - noise) return nearlyOnPace;
  return -ahead <= thresholds.red + noise ? "yellow" : "red";
};
