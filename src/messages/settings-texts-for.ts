import { settingsTexts as english } from "./en/settings-texts";
import type { Language } from "./language";
import type { SettingsTexts } from "./settings-texts";
import { settingsTexts as chinese } from "./zh-cn/settings-texts";

/** @example settingsTextsFor("en").apply // "Apply" */
export const settingsTextsFor = (language: Language): SettingsTexts => (language === "en" ? english : chinese);
