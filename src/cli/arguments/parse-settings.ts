import { isSettingProblem, readSettingTexts } from "../../domain/settings/read-setting-texts";
import type { SettingChoices } from "../../domain/settings/setting-choices";
import { settingKeys } from "../../domain/settings/setting-forms";
import { ArgumentError } from "./argument-error";

/** @throws ArgumentError  where a name is not known, or its value is no value of that setting */
function chooseFrom(entries: Iterable<readonly [key: string, text: string]>): SettingChoices {
  const read = readSettingTexts(entries, settingKeys);
  if (isSettingProblem(read)) throw new ArgumentError(read.problem, read.parameters);
  return read;
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
