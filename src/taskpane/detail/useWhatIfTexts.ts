import type { WhatIfTexts } from "../../messages/what-if-texts";
import { whatIfTextsFor } from "../../messages/what-if-texts-for";
import { usePane } from "../pane-parts";

/** The words for what is only supposed, in the language of the pane. */
export const useWhatIfTexts = (): WhatIfTexts => whatIfTextsFor(usePane().messages.language);
