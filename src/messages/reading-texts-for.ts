import { readingTexts as english } from "./en/reading-texts";
import type { Language } from "./language";
import type { ReadingTexts } from "./reading-texts";
import { readingTexts as chinese } from "./zh-cn/reading-texts";

/** @example readingTextsFor("en").apply // "Apply" */
export const readingTextsFor = (language: Language): ReadingTexts => (language === "en" ? english : chinese);
