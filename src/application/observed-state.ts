import { untouched, type SessionState } from "./session-state";

/** The state of a session, with those who want to hear of its changes. */
export class ObservedState {
  #state = untouched;
  readonly #listeners = new Set<() => void>();

  get current(): SessionState {
    return this.#state;
  }

  /** Calls back after every change; the result stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
