import type { SettingChoices } from "./setting-choices";
import { settingKeys } from "./setting-forms";

/** @example areSameChoices({ path: "linear" }, {}) // false: what was chosen stays where the default changes */
export const areSameChoices = (one: SettingChoices, other: SettingChoices): boolean =>
  settingKeys.every((key) => one[key] === other[key]);
