import type { AssessmentSettings } from "../../domain/assessment";
import { ArgumentError } from "./argument-error";
import { parseYear } from "./parse-year";

/** Settings that the user chose; all others keep their defaults. */
export type SettingChoices = Partial<AssessmentSettings>;

const parseThreshold = (text: string, key: string): number => {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new ArgumentError("threshold-invalid", { key, text });
  return value;
};

/** @returns  a reader of one of some words */
const oneOf =
  <Word extends string>(known: readonly Word[]) =>
  (text: string, key: string): Word => {
    const word = known.find((one) => one === text.trim());
    if (word === undefined) throw new ArgumentError("setting-value-unknown", { key, text, known });
    return word;
  };

/** How the value of each setting is read. Total: a new setting that cannot be given does not compile. */
const readers: { readonly [Key in keyof AssessmentSettings]: (text: string, key: string) => AssessmentSettings[Key] } =
  {
    onTrackFrom: parseThreshold,
    slightlyBehindFrom: parseThreshold,
    targetYear: parseYear,
    asOf: parseYear,
    compat: oneOf(["none", "statcan"]),
    lightNearlyOnPace: oneOf(["green", "yellow"]),
  };

const knownSettings = Object.keys(readers) as readonly (keyof AssessmentSettings)[];

const isSetting = (key: string): key is keyof AssessmentSettings => Object.hasOwn(readers, key);

function chooseFrom(entries: Iterable<readonly [key: string, text: string]>): SettingChoices {
  const choices: SettingChoices = {};
  for (const [key, text] of entries) {
    if (!isSetting(key)) throw new ArgumentError("setting-unknown", { key, known: knownSettings });
    if (choices[key] !== undefined) throw new ArgumentError("setting-repeated", { key });
    Object.assign(choices, { [key]: readers[key](text, key) });
  }
  return choices;
}

/**
 * Reads settings as they stand on the command line.
 *
 * @throws ArgumentError  where a name is not known, or its value is no value of that setting
 * @example parseSettingList("onTrackFrom=0.9,asOf=2024") // { onTrackFrom: 0.9, asOf: 2024 }
 */
export const parseSettingList = (list: string): SettingChoices =>
  chooseFrom(
    list.split(",").map((text) => {
      const equals = text.indexOf("=");
      if (equals < 1) throw new ArgumentError("settings-malformed", { text });
      return [text.slice(0, equals).trim(), text.slice(equals + 1).trim()];
    }),
  );

/**
 * Reads the text of a settings file: one JSON object, its keys the names of settings, its values numbers or words.
 *
 * @param file  its name, for the sentence where it cannot be understood
 * @throws ArgumentError  as above, and where the text is no JSON object
 * @example parseSettingFile('{ "onTrackFrom": 0.9 }', "settings.json") // { onTrackFrom: 0.9 }
 */
export function parseSettingFile(text: string, file: string): SettingChoices {
  const settings = parseJson(text, file);
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) {
    throw new ArgumentError("settings-file-malformed", { file });
  }
  return chooseFrom(
    Object.entries(settings).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === "string" && !isNumber(value) ? value : JSON.stringify(value),
    ]),
  );
}

/** In a file a number is written as one: "0.9" in quotes is none. */
const isNumber = (text: string): boolean => Number.isFinite(Number(text));

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    throw new ArgumentError("settings-file-malformed", { file });
  }
}
