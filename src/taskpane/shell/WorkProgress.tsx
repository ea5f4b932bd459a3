import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useId, type ReactElement } from "react";

import { formatPercent } from "../../messages/format-number";
import { usePane } from "../pane-parts";
import { useSessionState } from "../useSessionState";
import { workBar } from "./fetched-bars";
import { useIsLater } from "./useIsLater";

const { Component: WorkBar } = workBar;

const useStyles = makeStyles({
  progress: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  share: { fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "1 / -1", marginTop: tokens.spacingVerticalXS, minHeight: "2px" },
});

/** Work shorter than this shows no bar. @source Nielsen, "Response Times": up to 0.2 s feels as one's own doing */
const blink = 200;

/** How far long work is, and the way to stop it. */
export function WorkProgress(): ReactElement | null {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { work } = useSessionState();
  const labelId = useId();
  const isShown = useIsLater(work !== null, blink);
  if (work === null || !isShown) return null;
  return (
    <div className={styles.progress}>
      <span id={labelId}>{messages.pane.work[work.kind]}</span>
      <span className={styles.share}>{formatPercent(work.share, 0)}</span>
      <Button
        size="small"
        onClick={() => {
          session.cancel();
        }}
      >
        {messages.pane.actions.cancel}
      </Button>
      <div className={styles.bar}>
        <Suspense>
          <WorkBar share={work.share} labelledBy={labelId} />
        </Suspense>
      </div>
    </div>
  );
}
