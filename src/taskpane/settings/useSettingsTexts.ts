import type { SettingsTexts } from "../../messages/settings-texts";
import { settingsTextsFor } from "../../messages/settings-texts-for";
import { usePane } from "../pane-parts";

/** The words of this screen, in the language of the pane. */
export const useSettingsTexts = (): SettingsTexts => settingsTextsFor(usePane().messages.language);
