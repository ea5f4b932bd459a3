import type { CellAddress } from "../sheet/table";
import type { ShownStatus } from "../sheet/status-palette";

export type Screen = "overview" | "reading" | "problems" | "indicators" | "write-back" | "settings";

/** In the order of the tabs; the way to the settings is on the overview. */
export const screens: readonly Screen[] = ["overview", "reading", "problems", "indicators", "write-back"];

/** Which indicators the list shows. */
export interface IndicatorFilter {
  readonly status: ShownStatus | null;
  readonly text: string;
}

export const everyIndicator: IndicatorFilter = { status: null, text: "" };

export interface NavigationState {
  readonly screen: Screen;
  readonly filter: IndicatorFilter;
  /** The indicator whose figures are open, by the cell of its name; `null` where the list is shown. */
  readonly opened: CellAddress | null;
}

/** Where in the pane the user is. Pane and ribbon buttons share it. */
export class PaneNavigation {
  #state: NavigationState = { screen: "overview", filter: everyIndicator, opened: null };
  readonly #listeners = new Set<() => void>();

  get state(): NavigationState {
    return this.#state;
  }

  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  goTo(screen: Screen): void {
    this.#change({ screen });
  }

  /** Lists the indicators of one status. */
  listStatus(status: ShownStatus): void {
    this.#change({ screen: "indicators", filter: { status, text: "" }, opened: null });
  }

  filter(filter: IndicatorFilter): void {
    this.#change({ filter });
  }

  /** Opens an indicator to its figures. */
  open(nameCell: CellAddress): void {
    this.#change({ screen: "indicators", opened: nameCell });
  }

  /** Goes back to the list of indicators. */
  close(): void {
    this.#change({ opened: null });
  }

  #change(change: Partial<NavigationState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
