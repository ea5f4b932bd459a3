import { ruleTexts as englishTexts } from "./en/rule-texts";
import type { Language } from "./language";
import type { RuleTexts } from "./rule-texts";
import { ruleTexts as chineseTexts } from "./zh-cn/rule-texts";

const texts: Readonly<Record<Language, RuleTexts>> = { "zh-CN": chineseTexts, en: englishTexts };

/** What is said of rules and findings in a language; apart from the other messages, so that the first screen does without it. */
export const ruleTextsFor = (language: Language): RuleTexts => texts[language];
