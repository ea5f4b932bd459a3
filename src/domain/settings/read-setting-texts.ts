import type { SettingChoices, SettingKey } from "./setting-choices";
import { isSettingKey, isThreshold, settingForms, type SettingForm } from "./setting-forms";
import type { SettingProblem } from "./setting-problem";

/**
 * Reads settings that are given as texts, each by its name.
 *
 * @param known  the settings that can be given
 * @returns      what was chosen; or the first thing that is wrong, where something is
 * @example      readSettingTexts([["path", "geometric"], ["onTrackFrom", "0.9"]], settingKeys) // { path: "geometric", onTrackFrom: 0.9 }
 * @example      readSettingTexts([["path", "curved"]], settingKeys) // { problem: "setting-value-unknown", … }
 */
export const readSettingTexts = (
  entries: Iterable<readonly [key: string, text: string]>,
  known: readonly SettingKey[],
): SettingChoices | SettingProblem => {
  const choices: SettingChoices = {};
  for (const [key, text] of entries) {
    if (!isSettingKey(key) || !known.includes(key)) return { problem: "setting-unknown", parameters: { key, known } };
    if (choices[key] !== undefined) return { problem: "setting-repeated", parameters: { key } };
    const read = readValue(key, text, settingForms[key]);
    if (typeof read === "object") return read;
    Object.assign(choices, { [key]: read });
  }
  return choices;
};

/** Whether something is wrong with settings that were given. */
export const isSettingProblem = (read: SettingChoices | SettingProblem): read is SettingProblem => "problem" in read;

const readValue = (key: SettingKey, text: string, form: SettingForm): string | number | SettingProblem => {
  const plain = text.trim();
  if (form.form === "word") {
    const word = form.known.find((one) => one === plain);
    return word ?? { problem: "setting-value-unknown", parameters: { key, text, known: form.known } };
  }
  if (form.form === "threshold") {
    const value = plain === "" ? NaN : Number(plain);
    return isThreshold(value) ? value : { problem: "threshold-invalid", parameters: { key, text } };
  }
  return fourDigits.test(text) ? Number(text) : { problem: "setting-year-invalid", parameters: { key, text } };
};

const fourDigits = /^[1-9]\d{3}$/u;
