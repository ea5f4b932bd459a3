import type { ReadingTexts } from "../../messages/reading-texts";
import { readingTextsFor } from "../../messages/reading-texts-for";
import { usePane } from "../pane-parts";

/** The words of this screen, in the language of the pane. */
export const useReadingTexts = (): ReadingTexts => readingTextsFor(usePane().messages.language);
