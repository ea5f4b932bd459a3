import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { Icon } from "../parts/Icon";
import { useSessionState } from "../useSessionState";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Takes the latest write back, as long as there is one. */
export function UndoPanel({ writes }: { readonly writes: number }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const isBusy = useSessionState().work !== null;
  return (
    <div className={styles.panel}>
      <span>{messages.pane.writeBack.undoable(writes)}</span>
      <Button icon={<Icon name="undo" />} disabledFocusable={isBusy} onClick={() => void session.undo()}>
        {messages.pane.actions.undo}
      </Button>
    </div>
  );
}
