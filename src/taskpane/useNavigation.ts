import { useCallback, useSyncExternalStore } from "react";

import type { NavigationState } from "./pane-navigation";
import { usePane } from "./pane-parts";

/** Where in the pane the user is, followed. */
export function useNavigation(): NavigationState {
  const { navigation } = usePane();
  const subscribe = useCallback((listener: () => void) => navigation.subscribe(listener), [navigation]);
  const snapshot = useCallback(() => navigation.state, [navigation]);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
