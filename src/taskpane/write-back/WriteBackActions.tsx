import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { useSessionState } from "../useSessionState";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  // In sight however long the preview is.
  decision: {
    position: "sticky",
    bottom: 0,
    paddingBlock: tokens.spacingVerticalM,
    marginTop: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Preview first; then write, or leave it. */
export function WriteBackActions(): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { preview, work, assessment } = useSessionState();
  const isBusy = work !== null;
  const texts = messages.pane;
  if (preview === null || preview.edits.length === 0) {
    return (
      <div className={styles.actions}>
        <Button
          appearance={preview === null ? "primary" : "secondary"}
          disabledFocusable={isBusy || assessment?.table === null}
          onClick={() => void session.preview()}
        >
          {texts.writeBack.preview}
        </Button>
      </div>
    );
  }
  return (
    <div className={mergeClasses(styles.actions, styles.decision)}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.write()}>
        {texts.writeBack.confirm}
      </Button>
      <Button
        disabledFocusable={isBusy}
        onClick={() => {
          session.dismissPreview();
        }}
      >
        {texts.actions.cancel}
      </Button>
    </div>
  );
}
