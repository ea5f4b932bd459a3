import { lazy, useState, type ComponentType, type ReactElement } from "react";

/** A component in a script of its own. */
export interface FetchedLater<Props extends object> {
  /** Suspends only where its script is not there yet. */
  readonly Component: (props: Props) => ReactElement;
  /** Fetches the script before the component is wanted. */
  readonly fetch: () => Promise<unknown>;
}

/**
 * Makes a component of a script that is fetched when it is wanted, or before.
 *
 * React's own `lazy` suspends for a moment even where the script has come already, and then shows the fallback for a third of a
 * second; this shows the component at once.
 *
 * @example fetchedLater(() => import("./problems/ProblemsScreen"))
 */
export function fetchedLater<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): FetchedLater<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => {
    const script = await load();
    fetched = script.default;
    return script;
  };
  const Waiting = lazy(fetch);
  function Component(props: Props): ReactElement {
    // One and the same for as long as it is shown: another type would start it anew.
    const [Shown] = useState<ComponentType<Props>>(() => fetched ?? Waiting);
    return <Shown {...props} />;
  }
  return { Component, fetch };
}
