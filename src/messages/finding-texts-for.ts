import { findingTexts as englishTexts } from "./en/finding-texts";
import type { FindingTexts } from "./finding-texts";
import type { Language } from "./language";
import { findingTexts as chineseTexts } from "./zh-cn/finding-texts";

const texts: Readonly<Record<Language, FindingTexts>> = { "zh-CN": chineseTexts, en: englishTexts };

/** What the list of findings says in a language; apart from the other messages, so that the first screen does without it. */
export const findingTextsFor = (language: Language): FindingTexts => texts[language];
