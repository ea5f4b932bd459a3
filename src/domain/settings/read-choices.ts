import { isYearNumber } from "../find-year";
import type { SettingChoices } from "./setting-choices";
import { isSettingKey, isThreshold, settingForms, type SettingForm } from "./setting-forms";

/**
 * Reads settings as JSON gives them.
 *
 * @returns  `null` where they are none, or one of them is not known or not of its form: nothing is half understood
 * @example  readChoices({ preset: "yinchuan", "straightLine.red": 0.2 }) // { preset: "yinchuan", "straightLine.red": 0.2 }
 * @example  readChoices({ path: "curved" }) // null
 */
export const readChoices = (value: unknown): SettingChoices | null => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const choices: SettingChoices = {};
  for (const [key, choice] of Object.entries<unknown>({ ...value })) {
    if (!isSettingKey(key) || !fits(choice, settingForms[key])) return null;
    Object.assign(choices, { [key]: choice });
  }
  return choices;
};

const fits = (value: unknown, form: SettingForm): boolean => {
  if (form.form === "word") return form.known.some((word) => word === value);
  if (form.form === "threshold") return isThreshold(value);
  return typeof value === "number" && isYearNumber(value);
};
