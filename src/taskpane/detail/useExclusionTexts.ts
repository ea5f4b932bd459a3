import type { ExclusionTexts } from "../../messages/exclusion-texts";
import { exclusionTextsFor } from "../../messages/exclusion-texts-for";
import { usePane } from "../pane-parts";

/** The words for years that have no part in a trend, in the language of the pane. */
export const useExclusionTexts = (): ExclusionTexts => exclusionTextsFor(usePane().messages.language);
