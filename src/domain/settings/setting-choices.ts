import type { AssessmentSettings } from "../assessment";
import type { MethodThresholds } from "../methods/method-thresholds";

export type PresetName = "default" | "yinchuan" | "zaozhuang" | "suqian" | "eurostat" | "statcan";

/** A threshold by its method and its own name. */
export type ThresholdKey = {
  [Method in keyof MethodThresholds]: `${Method}.${keyof MethodThresholds[Method] & string}`;
}[keyof MethodThresholds];

/** The month is the clock's own, or goes with the year that was chosen. */
type SettingValues = Omit<AssessmentSettings, "thresholds" | "asOfMonth"> & Readonly<Record<ThresholdKey, number>>;

/** Settings by one name each, all of them optional: what is not chosen stays as it was. */
export type SettingChoices = Partial<SettingValues> & {
  /** Its settings hold where no other choice is made. */
  readonly preset?: PresetName;
};

export type SettingKey = keyof SettingChoices;
