import type { PaneTexts } from "../pane-texts";

export const paneTexts: PaneTexts = { title: "" };
