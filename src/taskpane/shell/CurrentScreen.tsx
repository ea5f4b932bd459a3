import { Suspense, type ComponentType, type ReactElement } from "react";

import { indicatorsScreen, problemsScreen, readingScreen, settingsScreen, writeBackScreen } from "../fetched-screens";
import { OverviewScreen } from "../overview/OverviewScreen";
import type { Screen } from "../pane-navigation";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { useNavigation } from "../useNavigation";

const screenComponents: Readonly<Record<Screen, ComponentType>> = {
  overview: OverviewScreen,
  reading: readingScreen.Component,
  problems: problemsScreen.Component,
  indicators: indicatorsScreen.Component,
  "write-back": writeBackScreen.Component,
  settings: settingsScreen.Component,
};

/** The chosen screen. */
export function CurrentScreen(): ReactElement {
  const { messages } = usePane();
  const Chosen = screenComponents[useNavigation().screen];
  return (
    <Suspense fallback={<Muted>{messages.pane.loading}</Muted>}>
      <Chosen />
    </Suspense>
  );
}
