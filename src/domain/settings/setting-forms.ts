import type { SettingChoices, SettingKey } from "./setting-choices";

/** A year, a number above 0, or one of some words. */
export type SettingForm<Value = string> =
  | { readonly form: "year" }
  | { readonly form: "threshold" }
  | { readonly form: "word"; readonly known: readonly Value[] };

type FormOf<Value> = [Value] extends [string]
  ? Extract<SettingForm<Value>, { readonly form: "word" }>
  : Exclude<SettingForm, { readonly form: "word" }>;

const threshold = { form: "threshold" } as const;

/** What each setting takes. Total: a new setting that cannot be given does not compile. */
export const settingForms: { readonly [Key in SettingKey]-?: FormOf<NonNullable<SettingChoices[Key]>> } = {
  preset: { form: "word", known: ["default", "yinchuan", "zaozhuang", "suqian", "eurostat", "statcan"] },
  onTrackFrom: threshold,
  slightlyBehindFrom: threshold,
  targetYear: { form: "year" },
  asOf: { form: "year" },
  path: { form: "word", known: ["linear", "geometric"] },
  leadingMethod: { form: "word", known: ["planPath", "growthRatio", "straightLine", "unProgressChart", "dns"] },
  compat: { form: "word", known: ["none", "statcan"] },
  lightNearlyOnPace: { form: "word", known: ["green", "yellow"] },
  lightRed: { form: "word", known: ["far-behind", "target-year-over"] },
  "growthRatio.onTrack": threshold,
  "growthRatio.accelerationNeeded": threshold,
  "straightLine.yellow": threshold,
  "straightLine.red": threshold,
  "unProgressChart.onTrack": threshold,
  "unProgressChart.fairProgress": threshold,
  "dns.nearly": threshold,
  "dns.slightly": threshold,
  palette: { form: "word", known: ["standard", "traffic-light", "blue-yellow-red"] },
  wording: { form: "word", known: ["plan", "midterm-review", "lights", "cards", "slips"] },
};

/** In the order in which they are shown. */
export const settingKeys = Object.keys(settingForms).filter(isSettingKey);

/** @example isSettingKey("dns.slightly") // true */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingForms, key);
}

/** @example isThreshold(0) // false */
export const isThreshold = (value: unknown): value is number =>
  typeof value === "number" && value > 0 && value < Infinity;
