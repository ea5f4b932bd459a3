import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { useSessionState } from "../useSessionState";

/** Shows what a write would change. */
export function PreviewButton(): ReactElement {
  const { session, messages } = usePane();
  const { work, assessment, preview } = useSessionState();
  return (
    <Button
      appearance={preview === null ? "primary" : "secondary"}
      disabledFocusable={work !== null || assessment?.tables.length === 0}
      onClick={() => void session.preview()}
    >
      {messages.pane.writeBack.preview}
    </Button>
  );
}
