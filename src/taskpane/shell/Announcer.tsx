import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { visuallyHidden } from "../parts/visually-hidden";
import { useSessionState } from "../useSessionState";
import { sayProgress } from "./say-progress";

const useStyles = makeStyles({ hidden: visuallyHidden });

/** Tells a screen reader what has happened, without moving the focus. */
export function Announcer(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const state = useSessionState();
  return (
    <div role="status" className={styles.hidden}>
      {sayProgress(state, messages)}
    </div>
  );
}
