import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";

import { fetchTheRest } from "./fetch-the-rest";
import { PanePartsContext, type PaneParts } from "./pane-parts";
import { Announcer } from "./shell/Announcer";
import { CurrentScreen } from "./shell/CurrentScreen";
import { Header } from "./shell/Header";
import { Notices } from "./shell/Notices";
import { paneTheme } from "./shell/pane-theme";
import { PaneErrorBoundary } from "./shell/PaneErrorBoundary";
import { useIsDark } from "./shell/useIsDark";
import { WorkProgress } from "./shell/WorkProgress";
import { useNavigation } from "./useNavigation";
import { useSessionState } from "./useSessionState";

const useStyles = makeStyles({
  pane: { height: "100vh", display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  main: {
    flexGrow: 1,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

interface PaneProps extends PaneParts {
  /** What Office says of its theme; `undefined` where it says nothing. */
  readonly officeIsDark: () => boolean | undefined;
}

/** The whole task pane. */
export function Pane({ officeIsDark, ...parts }: PaneProps): ReactElement {
  const styles = useStyles();
  const isDark = useIsDark(officeIsDark);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return (
    <FluentProvider theme={paneTheme(isDark)} className={styles.pane}>
      <PaneErrorBoundary messages={parts.messages}>
        <PanePartsContext value={parts}>
          <PaneContent />
        </PanePartsContext>
      </PaneErrorBoundary>
    </FluentProvider>
  );
}

function PaneContent(): ReactElement {
  const styles = useStyles();
  const { bug } = useSessionState();
  const { screen, opened } = useNavigation();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    void fetchTheRest();
  }, []);
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [screen]);
  useEffect(() => {
    // On the way back the row that gets the focus scrolls into view by itself.
    if (opened !== null) main.current?.scrollTo(0, 0);
  }, [opened]);
  if (bug !== null) throw bug;
  return (
    <>
      <Header />
      <main ref={main} className={styles.main}>
        <Announcer />
        <WorkProgress />
        <Notices />
        <CurrentScreen />
      </main>
    </>
  );
}
