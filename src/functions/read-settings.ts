import type { AssessmentSettings } from "../domain/assessment";
import { applyChoices } from "../domain/settings/apply-choices";
import { findCrossedThresholds } from "../domain/settings/find-crossed-thresholds";
import { isSettingProblem, readSettingTexts } from "../domain/settings/read-setting-texts";
import { settingForms, settingKeys } from "../domain/settings/setting-forms";
import type { FunctionProblem } from "../messages/function-texts";
import { isBlank, textOf } from "./read-cells";
import { isProblem } from "./read-options";

/** A function has arguments of its own for years, and a cell no colours of ours. */
const known = settingKeys.filter((key) => settingForms[key].form !== "year" && key !== "palette");

/** In a text settings follow each other, in half or full width. */
const separator = /[;；,，\n]/u;

/**
 * Settings with those that a formula gives: texts of the form name=value, several in one text or one in each cell, or a range with
 * names in its first column and values in its second. What a workbook remembers is not among them, for a function answers from its
 * arguments alone.
 *
 * @param base  what holds where nothing is given
 * @example readSettings("path=geometric; onTrackFrom=0.9", defaultSettings(2024)) // { ..., path: "geometric", onTrackFrom: 0.9 }
 */
export const readSettings = (argument: unknown, base: AssessmentSettings): AssessmentSettings | FunctionProblem => {
  const entries = readEntries(argument);
  if (isProblem(entries)) return entries;
  const choices = readSettingTexts(entries, known);
  if (isSettingProblem(choices)) return choices;
  const settings = applyChoices(base, choices);
  const crossed = findCrossedThresholds(settings);
  return crossed === null ? settings : { problem: "thresholds-crossed", parameters: crossed };
};

type Entry = readonly [key: string, text: string];

const readEntries = (argument: unknown): readonly Entry[] | FunctionProblem => {
  const rows: readonly unknown[][] = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  const entries: Entry[] = [];
  for (const row of rows) {
    const cells = row.filter((cell) => !isBlank(cell)).map(textOf);
    const [key, value, ...others] = cells;
    if (key === undefined) continue;
    if (value !== undefined && others.length === 0 && !key.includes("=")) {
      entries.push([key.trim(), value]);
      continue;
    }
    for (const text of cells.flatMap((cell) => cell.split(separator)).filter((part) => part.trim() !== "")) {
      const equals = text.indexOf("=");
      if (equals < 1) return { problem: "settings-unreadable", parameters: { text: text.trim() } };
      entries.push([text.slice(0, equals).trim(), text.slice(equals + 1).trim()]);
    }
  }
  return entries;
};
