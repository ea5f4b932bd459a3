import type { Theme } from "./query";
import { darkPaper, lightPaper, type Paper } from "./grid/colour";

/** Follows the system's theme, or keeps the one that was asked for. Calls back at once and after each change. */
export function followTheme(asked: Theme | undefined, onTheme: (theme: Theme) => void): void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const theme = asked ?? (system.matches ? "dark" : "light");
    document.documentElement.dataset["theme"] = theme;
    onTheme(theme);
  };
  system.addEventListener("change", apply);
  apply();
}

export function paperOf(theme: Theme): Paper {
  return theme === "dark" ? darkPaper : lightPaper;
}
