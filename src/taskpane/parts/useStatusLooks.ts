import { useCallback, useSyncExternalStore } from "react";

import type { StatusWords } from "../../messages/messages";
import { statusPalettes, type StatusPalette } from "../../sheet/status-palette";
import { usePane } from "../pane-parts";

/** Colours, symbols and words of the statuses, by the settings that hold. */
export interface StatusLooks {
  readonly palette: StatusPalette;
  readonly words: StatusWords;
}

/** How the statuses are shown, followed: a setting that is chosen changes every badge, filter and sentence at once. */
export function useStatusLooks(): StatusLooks {
  const { session, messages } = usePane();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  // The settings alone: the progress of long work draws no badge anew.
  const snapshot = useCallback(() => session.state.assessment?.settings, [session]);
  const settings = useSyncExternalStore(subscribe, snapshot, snapshot);
  return {
    palette: statusPalettes[settings?.palette ?? "standard"],
    words: messages.statusWords[settings?.wording ?? "plan"],
  };
}
