import { methodTexts as englishTexts } from "./en/method-texts";
import type { Language } from "./language";
import type { MethodTexts } from "./method-texts";
import { methodTexts as chineseTexts } from "./zh-cn/method-texts";

const texts: Readonly<Record<Language, MethodTexts>> = { "zh-CN": chineseTexts, en: englishTexts };

/** What is said of the published methods in a language; apart from the other messages, so that the first screen does without it. */
export const methodTextsFor = (language: Language): MethodTexts => texts[language];
