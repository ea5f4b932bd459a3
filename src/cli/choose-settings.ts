import type { AssessmentSettings } from "../domain/assessment";
import { defaultSettings } from "../domain/default-settings";
import type { Year } from "../domain/year";
import { ArgumentError } from "./arguments/argument-error";
import type { WorkbookCommand } from "./arguments/command";
import { parseSettingFile } from "./arguments/setting-choices";
import { readTextFile } from "./files/read-text-file";

/**
 * The settings of a run: defaults, over them the settings file, over that what the command line itself says.
 *
 * @throws ArgumentError  where the file holds no settings, or the thresholds are the wrong way round
 * @throws WorkbookError  where the file cannot be read
 */
export async function chooseSettings(
  { settings: given, settingsFile }: Pick<WorkbookCommand, "settings" | "settingsFile">,
  currentYear: Year,
): Promise<AssessmentSettings> {
  const filed = settingsFile === null ? {} : parseSettingFile(await readTextFile(settingsFile), settingsFile);
  const settings = { ...defaultSettings(currentYear), ...filed, ...given };
  const { onTrackFrom, slightlyBehindFrom } = settings;
  if (slightlyBehindFrom > onTrackFrom)
    throw new ArgumentError("thresholds-crossed", { onTrackFrom, slightlyBehindFrom });
  return settings;
}
