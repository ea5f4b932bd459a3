import { lazy, Suspense, type ReactElement } from "react";

import { OverviewScreen } from "../overview/OverviewScreen";
import { usePane } from "../pane-parts";
import type { Screen } from "../pane-navigation";
import { Muted } from "../parts/Muted";
import { useNavigation } from "../useNavigation";
import { loadIndicators, loadProblems, loadWriteBack } from "./load-screens";

// Not on the first screen, so not in the first script.
const lazyScreens = {
  problems: lazy(loadProblems),
  indicators: lazy(loadIndicators),
  "write-back": lazy(loadWriteBack),
} satisfies Record<Exclude<Screen, "overview">, unknown>;

/** The chosen screen. */
export function CurrentScreen(): ReactElement {
  const { messages } = usePane();
  const { screen } = useNavigation();
  if (screen === "overview") return <OverviewScreen />;
  const Chosen = lazyScreens[screen];
  return (
    <Suspense fallback={<Muted>{messages.pane.loading}</Muted>}>
      <Chosen />
    </Suspense>
  );
}
