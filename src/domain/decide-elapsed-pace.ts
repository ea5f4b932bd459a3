import type { AssessmentSettings, WithinYear, WithinYearStatus } from "./assessment";
import { comparedWith, type Comparison } from "./methods/compared-with";
import type { LightStatus } from "./methods/method-verdict";
import { lightBounds, lightOf } from "./methods/straight-line-light";
import { roundingNoise } from "./rounding-noise";

/** The figures of a part of a year on which its status rests. */
export interface ElapsedFigures extends Pick<
  WithinYear,
  "value" | "annual" | "completedShare" | "elapsedShare" | "paceRatio"
> {
  /** By how much binary fractions may have moved `annual`. */
  readonly noise: number;
}

/** A status with the comparison that decided it. */
export interface DecidedPace extends Comparison {
  readonly status: WithinYearStatus;
}

/**
 * The status of what has accumulated after some months. No published rule gives thresholds to the ratio, so that those of the plan
 * path's pace hold; where the lights of 银川市 lead, it is their own: percentage points behind the time that has passed.
 *
 * @source the lights of 银川市 in 2025 (m.qlbk.net/news/3Ww4l7bw75.html)
 * @example decideElapsedPace({ value: 15, annual: 22, noise: 0, completedShare: 0.6818, elapsedShare: 0.75, paceRatio: 0.909 }, defaultSettings(2023))
 *          // { status: "slightly-behind", formula: "0.6 ≤ r < 0.95", numbers: "0.6 ≤ 0.909 < 0.95" }
 */
export const decideElapsedPace = (figures: ElapsedFigures, settings: AssessmentSettings): DecidedPace => {
  const { value, annual, completedShare, elapsedShare } = figures;
  if (value >= annual) return { status: "achieved", formula: "x ≥ A", numbers: `${value} ≥ ${annual}` };
  if (settings.leadingMethod !== "straightLine") return byRatio(figures, settings);
  const { straightLine } = settings.thresholds;
  const ahead = completedShare - elapsedShare;
  const light = lightOf(ahead, straightLine, settings);
  const bounds = lightBounds(straightLine, settings)[light];
  return { status: ofLight[light], ...comparedWith("a", ahead, bounds) };
};

const ofLight: Readonly<Record<LightStatus, WithinYearStatus>> = {
  green: "on-track",
  yellow: "slightly-behind",
  red: "behind",
};

const byRatio = (
  { value, annual, noise, elapsedShare, paceRatio }: ElapsedFigures,
  { onTrackFrom, slightlyBehindFrom }: AssessmentSettings,
): DecidedPace => {
  // A ratio that equals a threshold as a decimal reaches it.
  const slack = (roundingNoise(Math.max(Math.abs(value), annual)) + noise) / (annual * elapsedShare);
  if (paceRatio >= onTrackFrom - slack) {
    return { status: "on-track", ...comparedWith("r", paceRatio, { from: onTrackFrom }) };
  }
  if (paceRatio >= slightlyBehindFrom - slack) {
    const bounds = { from: slightlyBehindFrom, below: onTrackFrom };
    return { status: "slightly-behind", ...comparedWith("r", paceRatio, bounds) };
  }
  return { status: "behind", ...comparedWith("r", paceRatio, { below: slightlyBehindFrom }) };
};
