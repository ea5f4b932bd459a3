import type { Language } from "../../messages/language";
import { ArgumentError } from "./argument-error";

/** Total: a language that cannot be asked for does not compile. */
const spoken: Readonly<Record<Language, true>> = { "zh-CN": true, en: true };

const isLanguage = (text: string): text is Language => Object.hasOwn(spoken, text);

/** The command line's language unless the user says otherwise: the product's first. */
const defaultLanguage: Language = "zh-CN";

/**
 * @param value  what `--lang` says; `undefined` where it was not given
 * @throws ArgumentError  where the product does not speak it
 * @example chooseLanguageOption(undefined) // "zh-CN"
 */
export function chooseLanguageOption(value: string | undefined): Language {
  if (value === undefined) return defaultLanguage;
  if (!isLanguage(value)) throw new ArgumentError("language-unknown", { language: value, known: Object.keys(spoken) });
  return value;
}

/**
 * The language in which to tell what is wrong with arguments that could not be understood.
 *
 * @example languageOfProblem(["--lang", "en", "--nonsense"]) // "en"
 */
export function languageOfProblem(args: readonly string[]): Language {
  const joined = args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const at = args.indexOf("--lang");
  const value = joined ?? (at < 0 ? undefined : args[at + 1]);
  return value !== undefined && isLanguage(value) ? value : defaultLanguage;
}
