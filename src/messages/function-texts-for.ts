import { functionTexts as englishTexts } from "./en/function-texts";
import type { FunctionTexts } from "./function-texts";
import type { Language } from "./language";
import { functionTexts as chineseTexts } from "./zh-cn/function-texts";

const texts: Readonly<Record<Language, FunctionTexts>> = { "zh-CN": chineseTexts, en: englishTexts };

/** What is said of the functions in cells in a language; apart from the other messages, so that the pane does without it. */
export const functionTextsFor = (language: Language): FunctionTexts => texts[language];
