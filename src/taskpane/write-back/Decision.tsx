import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { useSessionState } from "../useSessionState";

const useStyles = makeStyles({
  // In sight however long the preview is.
  decision: {
    position: "sticky",
    // Over the padding with which the screen ends.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Writes what the preview shows, or leaves it. */
export function Decision(): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const isBusy = useSessionState().work !== null;
  return (
    <div className={styles.decision}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.write()}>
        {messages.pane.writeBack.confirm}
      </Button>
      <Button
        disabledFocusable={isBusy}
        onClick={() => {
          session.dismissPreview();
        }}
      >
        {messages.pane.actions.cancel}
      </Button>
    </div>
  );
}
