import type { Screen } from "../pane-navigation";

/** The element that a tab controls. */
export const panelId = "screen";

export const tabId = (screen: Screen): string => `tab-${screen}`;
