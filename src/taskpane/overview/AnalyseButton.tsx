import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { Icon } from "../parts/Icon";
import { useSessionState } from "../useSessionState";

/** Reads the sheet that the user looks at once more. */
export function AnalyseButton(): ReactElement {
  const { session, messages } = usePane();
  const isBusy = useSessionState().work !== null;
  return (
    <Button
      size="small"
      icon={<Icon name="refresh" />}
      disabledFocusable={isBusy}
      onClick={() => void session.analyse()}
    >
      {messages.pane.actions.analyse}
    </Button>
  );
}
