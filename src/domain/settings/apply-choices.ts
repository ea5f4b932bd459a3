import type { AssessmentSettings } from "../assessment";
import { monthsOfYear } from "../month";
import { presets } from "./presets";
import type { SettingChoices } from "./setting-choices";

/**
 * Settings after choices were made: the preset's where one is chosen, and over them the single ones. A year other than the base's is
 * taken at its end.
 *
 * @example applyChoices(defaultSettings(2024), { preset: "yinchuan", "straightLine.red": 0.2 }).thresholds.straightLine // { yellow: 0.1, red: 0.2 }
 */
export const applyChoices = (base: AssessmentSettings, choices: SettingChoices): AssessmentSettings => {
  const { preset } = choices;
  return withChoices(preset === undefined ? base : withChoices(base, presets[preset]), choices);
};

const withChoices = (base: AssessmentSettings, choices: SettingChoices): AssessmentSettings => ({
  targetYear: choices.targetYear ?? base.targetYear,
  asOf: choices.asOf ?? base.asOf,
  asOfMonth: choices.asOf === undefined || choices.asOf === base.asOf ? base.asOfMonth : monthsOfYear,
  onTrackFrom: choices.onTrackFrom ?? base.onTrackFrom,
  slightlyBehindFrom: choices.slightlyBehindFrom ?? base.slightlyBehindFrom,
  compat: choices.compat ?? base.compat,
  lightNearlyOnPace: choices.lightNearlyOnPace ?? base.lightNearlyOnPace,
  lightRed: choices.lightRed ?? base.lightRed,
  path: choices.path ?? base.path,
  leadingMethod: choices.leadingMethod ?? base.leadingMethod,
  thresholds: thresholdsWith(base, choices),
  palette: choices.palette ?? base.palette,
  wording: choices.wording ?? base.wording,
});

const thresholdsWith = (
  { thresholds }: AssessmentSettings,
  choices: SettingChoices,
): AssessmentSettings["thresholds"] => ({
  growthRatio: {
    onTrack: choices["growthRatio.onTrack"] ?? thresholds.growthRatio.onTrack,
    accelerationNeeded: choices["growthRatio.accelerationNeeded"] ?? thresholds.growthRatio.accelerationNeeded,
  },
  straightLine: {
    yellow: choices["straightLine.yellow"] ?? thresholds.straightLine.yellow,
    red: choices["straightLine.red"] ?? thresholds.straightLine.red,
  },
  unProgressChart: {
    onTrack: choices["unProgressChart.onTrack"] ?? thresholds.unProgressChart.onTrack,
    fairProgress: choices["unProgressChart.fairProgress"] ?? thresholds.unProgressChart.fairProgress,
  },
  dns: {
    nearly: choices["dns.nearly"] ?? thresholds.dns.nearly,
    slightly: choices["dns.slightly"] ?? thresholds.dns.slightly,
  },
});
