import { useCallback, useSyncExternalStore } from "react";

const systemIsDark = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  const query = systemIsDark();
  query.addEventListener("change", listener);
  // Excel has no event for a new theme: look again whenever the pane is looked at.
  addEventListener("focus", listener);
  return () => {
    query.removeEventListener("change", listener);
    removeEventListener("focus", listener);
  };
}

/**
 * Whether the pane is to be dark.
 *
 * @param officeIsDark  what Office says of its theme; `undefined` where it says nothing (Excel on the web), then the system decides
 */
export function useIsDark(officeIsDark: () => boolean | undefined): boolean {
  const snapshot = useCallback(() => officeIsDark() ?? systemIsDark().matches, [officeIsDark]);
  return useSyncExternalStore(subscribe, snapshot);
}
