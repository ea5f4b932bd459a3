import { useEffect } from "react";

/**
 * Keeps the keyboard on the screen where the pressed button is gone after a change: the focus that would fall to the top of
 * the page goes to the screen's heading.
 */
export function useFocusKept(heading: { readonly current: HTMLElement | null }, change: unknown): void {
  useEffect(() => {
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    heading.current?.focus();
  }, [heading, change]);
}
