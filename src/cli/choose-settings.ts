import type { AssessmentSettings } from "../domain/assessment";
import { defaultSettings } from "../domain/default-settings";
import { applyChoices } from "../domain/settings/apply-choices";
import { findCrossedThresholds } from "../domain/settings/find-crossed-thresholds";
import type { SettingChoices } from "../domain/settings/setting-choices";
import type { Year } from "../domain/year";
import { ArgumentError } from "./arguments/argument-error";
import type { WorkbookCommand } from "./arguments/command";
import { parseSettingFile } from "./arguments/parse-settings";
import { readTextFile } from "./files/read-text-file";

/**
 * What was chosen for a run: in the settings file, and over that on the command line itself.
 *
 * @throws ArgumentError  where the file holds no settings
 * @throws WorkbookError  where the file cannot be read
 */
export async function readChosen({
  settings: given,
  settingsFile,
}: Pick<WorkbookCommand, "settings" | "settingsFile">): Promise<SettingChoices> {
  const filed = settingsFile === null ? {} : parseSettingFile(await readTextFile(settingsFile), settingsFile);
  return { ...filed, ...given };
}

/**
 * The settings of a run: defaults, over them what the workbook remembers, over that what was chosen for the run.
 *
 * @throws ArgumentError  where thresholds are the wrong way round
 */
export function chooseSettings(
  remembered: SettingChoices,
  chosen: SettingChoices,
  currentYear: Year,
): AssessmentSettings {
  const settings = applyChoices(applyChoices(defaultSettings(currentYear), remembered), chosen);
  const crossed = findCrossedThresholds(settings);
  if (crossed !== null) throw new ArgumentError("thresholds-crossed", crossed);
  return settings;
}
