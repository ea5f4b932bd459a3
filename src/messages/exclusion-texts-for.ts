import { exclusionTexts as english } from "./en/exclusion-texts";
import type { ExclusionTexts } from "./exclusion-texts";
import type { Language } from "./language";
import { exclusionTexts as chinese } from "./zh-cn/exclusion-texts";

/** @example exclusionTextsFor("en").include // "Count again" */
export const exclusionTextsFor = (language: Language): ExclusionTexts => (language === "en" ? english : chinese);
