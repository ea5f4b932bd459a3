import type { CliTexts } from "./cli-texts";
import { cliTexts as englishTexts } from "./en/cli-texts";
import type { Language } from "./language";
import type { Messages } from "./messages";
import { messagesFor } from "./messages-for";
import { cliTexts as chineseTexts } from "./zh-cn/cli-texts";

/** Everything that the command line says; the pane does without these texts, and their weight. */
export interface CliMessages extends Messages {
  readonly cli: CliTexts;
}

const texts: Readonly<Record<Language, CliTexts>> = { "zh-CN": chineseTexts, en: englishTexts };

/** Everything that the command line says in a language. */
export const cliMessagesFor = (language: Language): CliMessages => ({ ...messagesFor(language), cli: texts[language] });
