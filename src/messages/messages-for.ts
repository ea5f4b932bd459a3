import { english } from "./en/english";
import type { Language } from "./language";
import type { Messages } from "./messages";
import { chinese } from "./zh-cn/chinese";

const messages: Readonly<Record<Language, Messages>> = { "zh-CN": chinese, en: english };

/** Everything that the product says in a language. */
export const messagesFor = (language: Language): Messages => messages[language];
