import type { SettingProblemSentences } from "../../domain/settings/setting-problem";

const list = (items: readonly string[]): string => items.join(", ");

export const settingProblems: SettingProblemSentences = {
  "setting-value-unknown": ({ key, text, known }) =>
    `“${text}” is no value of the setting “${key}”. Give one of: ${list(known)}.`,
  "setting-unknown": ({ key, known }) => `There is no setting “${key}”. Settings: ${list(known)}.`,
  "setting-repeated": ({ key }) => `The setting “${key}” is given more than once. Keep one.`,
  "setting-year-invalid": ({ key, text }) => `The setting “${key}” takes a year of four digits; this is “${text}”.`,
  "threshold-invalid": ({ key, text }) => `The setting “${key}” takes a number above 0; this is “${text}”.`,
  "thresholds-crossed": ({ lower, upper }) =>
    `The setting ${lower.key} (${lower.value}) cannot be above ${upper.key} (${upper.value}).`,
};
