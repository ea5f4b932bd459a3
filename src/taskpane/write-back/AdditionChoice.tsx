import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { useSessionState } from "../useSessionState";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** What is to be written beside the statuses. */
export function AdditionChoice(): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { additions, work } = useSessionState();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={additions.includes("notes")}
        disabled={work !== null}
        onChange={({ target }) => void session.writeAlso(target.checked ? ["notes"] : [])}
      />
      {messages.pane.writeBack.withNotes}
    </label>
  );
}
