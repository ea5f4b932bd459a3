import type { AssessmentSettings } from "../assessment";
import type { SettingKey } from "./setting-choices";

/** Two thresholds that stand the wrong way round. */
export interface CrossedThresholds {
  readonly lower: { readonly key: SettingKey; readonly value: number };
  readonly upper: { readonly key: SettingKey; readonly value: number };
}

/**
 * The first two thresholds of a method of which the one that must not be larger is; `null` where all stand in order.
 *
 * @example findCrossedThresholds(defaultSettings(2024)) // null
 */
export const findCrossedThresholds = (settings: AssessmentSettings): CrossedThresholds | null => {
  const { growthRatio, straightLine, unProgressChart, dns } = settings.thresholds;
  const pairs: readonly (readonly [SettingKey, number, SettingKey, number])[] = [
    ["slightlyBehindFrom", settings.slightlyBehindFrom, "onTrackFrom", settings.onTrackFrom],
    ["growthRatio.accelerationNeeded", growthRatio.accelerationNeeded, "growthRatio.onTrack", growthRatio.onTrack],
    ["straightLine.yellow", straightLine.yellow, "straightLine.red", straightLine.red],
    ["unProgressChart.fairProgress", unProgressChart.fairProgress, "unProgressChart.onTrack", unProgressChart.onTrack],
    ["dns.nearly", dns.nearly, "dns.slightly", dns.slightly],
  ];
  for (const [lower, least, upper, most] of pairs) {
    if (least > most) return { lower: { key: lower, value: least }, upper: { key: upper, value: most } };
  }
  return null;
};
