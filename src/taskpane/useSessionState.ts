import { useCallback, useSyncExternalStore } from "react";

import type { SessionState } from "../application/session-state";
import { usePane } from "./pane-parts";

/** The session's state, followed. */
export function useSessionState(): SessionState {
  const { session } = usePane();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const snapshot = useCallback(() => session.state, [session]);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
