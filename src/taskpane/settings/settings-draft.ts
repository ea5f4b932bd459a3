import { applyChoices } from "../../domain/settings/apply-choices";
import type { AssessmentSettings } from "../../domain/assessment";
import { findCrossedThresholds, type CrossedThresholds } from "../../domain/settings/find-crossed-thresholds";
import { readChoices } from "../../domain/settings/read-choices";
import type { SettingChoices, SettingKey } from "../../domain/settings/setting-choices";
import { isSettingKey, settingForms } from "../../domain/settings/setting-forms";
import { toHalfWidth } from "../../domain/to-half-width";

/** Settings as they stand in the fields: texts, and nothing for what is left to the preset. */
export type SettingsDraft = Readonly<Partial<Record<SettingKey, string>>>;

/** What comes of a draft: choices, or what must be mended first. */
export type ReadDraft =
  { readonly choices: SettingChoices } | { readonly wanted: SettingKey } | { readonly crossed: CrossedThresholds };

export const draftOf = (choices: SettingChoices): SettingsDraft =>
  Object.fromEntries(Object.entries(choices).map(([key, value]) => [key, String(value)]));

/**
 * Reads the fields.
 *
 * @param base  what holds where neither a preset nor a choice says otherwise
 * @example readDraft({ asOf: "2023" }, defaultSettings(2024)) // { choices: { asOf: 2023 } }
 * @example readDraft({ asOf: "去年" }, defaultSettings(2024)) // { wanted: "asOf" }
 */
export const readDraft = (draft: SettingsDraft, base: AssessmentSettings): ReadDraft => {
  let choices: SettingChoices = {};
  for (const [key, text] of Object.entries(draft)) {
    const plain = toHalfWidth(text).trim();
    if (plain === "" || !isSettingKey(key)) continue;
    const read = readChoices({ [key]: settingForms[key].form === "word" ? plain : Number(plain) });
    if (read === null) return { wanted: key };
    choices = { ...choices, ...read };
  }
  const crossed = findCrossedThresholds(applyChoices(base, choices));
  return crossed === null ? { choices } : { crossed };
};
