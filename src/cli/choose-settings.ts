import type { AssessmentSettings } from "../domain/assessment";
import { defaultSettings } from "../domain/default-settings";
import { applyChoices } from "../domain/settings/apply-choices";
import { findCrossedThresholds } from "../domain/settings/find-crossed-thresholds";
import type { SettingChoices } from "../domain/settings/setting-choices";
import { ArgumentError } from "./arguments/argument-error";
import type { WorkbookCommand } from "./arguments/command";
import { parseSettingFile } from "./arguments/parse-settings";
import { readTextFile } from "./files/read-text-file";
import type { Surroundings } from "./surroundings";

/** What was chosen for a run; the month is that of `--as-of YEAR-MM`. */
export interface ChosenSettings extends Pick<WorkbookCommand, "asOfMonth"> {
  readonly settings: SettingChoices;
}

/**
 * What was chosen for a run: in the settings file, and over that on the command line itself.
 *
 * @throws ArgumentError  where the file holds no settings
 * @throws WorkbookError  where the file cannot be read
 */
export async function readChosen({
  settings: given,
  settingsFile,
  asOfMonth,
}: Pick<WorkbookCommand, "settings" | "settingsFile" | "asOfMonth">): Promise<ChosenSettings> {
  const filed = settingsFile === null ? {} : parseSettingFile(await readTextFile(settingsFile), settingsFile);
  return { settings: { ...filed, ...given }, asOfMonth };
}

/**
 * The settings of a run: defaults, over them what the workbook remembers, over that what was chosen for the run.
 *
 * @throws ArgumentError  where thresholds are the wrong way round
 */
export function chooseSettings(
  remembered: SettingChoices,
  chosen: ChosenSettings,
  today: Pick<Surroundings, "currentYear" | "currentMonth">,
): AssessmentSettings {
  const defaults = defaultSettings(today.currentYear, today.currentMonth);
  const applied = applyChoices(applyChoices(defaults, remembered), chosen.settings);
  const settings = chosen.asOfMonth === null ? applied : { ...applied, asOfMonth: chosen.asOfMonth };
  const crossed = findCrossedThresholds(settings);
  if (crossed !== null) throw new ArgumentError("thresholds-crossed", crossed);
  return settings;
}
