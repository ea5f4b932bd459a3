import type { AssessmentSettings } from "../../domain/assessment";
import type { SettingKey } from "../../domain/settings/setting-choices";

/** What holds of each setting, as a person would type or choose it; a preset is only ever chosen. */
export const settingValues = (settings: AssessmentSettings): Readonly<Record<SettingKey, string>> => {
  const { growthRatio, straightLine, unProgressChart, dns } = settings.thresholds;
  return {
    preset: "default",
    asOf: String(settings.asOf),
    targetYear: String(settings.targetYear),
    path: settings.path,
    leadingMethod: settings.leadingMethod,
    compat: settings.compat,
    lightNearlyOnPace: settings.lightNearlyOnPace,
    lightRed: settings.lightRed,
    onTrackFrom: String(settings.onTrackFrom),
    slightlyBehindFrom: String(settings.slightlyBehindFrom),
    "growthRatio.onTrack": String(growthRatio.onTrack),
    "growthRatio.accelerationNeeded": String(growthRatio.accelerationNeeded),
    "straightLine.yellow": String(straightLine.yellow),
    "straightLine.red": String(straightLine.red),
    "unProgressChart.onTrack": String(unProgressChart.onTrack),
    "unProgressChart.fairProgress": String(unProgressChart.fairProgress),
    "dns.nearly": String(dns.nearly),
    "dns.slightly": String(dns.slightly),
    palette: settings.palette,
    wording: settings.wording,
  };
};
