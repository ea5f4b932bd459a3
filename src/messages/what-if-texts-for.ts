import { whatIfTexts as english } from "./en/what-if-texts";
import type { Language } from "./language";
import type { WhatIfTexts } from "./what-if-texts";
import { whatIfTexts as chinese } from "./zh-cn/what-if-texts";

/** @example whatIfTextsFor("en").heading // "What if" */
export const whatIfTextsFor = (language: Language): WhatIfTexts => (language === "en" ? english : chinese);
