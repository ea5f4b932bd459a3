import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { ScreenHeading } from "../parts/ScreenHeading";
import { useSessionState } from "../useSessionState";
import { PlannedEdits } from "./PlannedEdits";
import { UndoPanel } from "./UndoPanel";
import { useFocusKept } from "./useFocusKept";
import { WriteBackActions } from "./WriteBackActions";

const useStyles = makeStyles({ intro: { margin: `0 0 ${tokens.spacingVerticalM}` } });

/** Preview, write, undo. */
export default function WriteBackScreen(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { assessment, preview, receipts } = useSessionState();
  const heading = useRef<HTMLHeadingElement>(null);
  const texts = messages.pane.writeBack;
  useFocusKept(heading, preview);
  return (
    <>
      <ScreenHeading ref={heading} isHidden>
        {messages.pane.screens["write-back"]}
      </ScreenHeading>
      {preview === null && <p className={styles.intro}>{texts.intro}</p>}
      {assessment?.table === null && <Muted>{texts.noTable}</Muted>}
      {preview !== null && assessment !== null && <PlannedEdits plan={preview} assessment={assessment} />}
      <WriteBackActions />
      {receipts.length > 0 && <UndoPanel writes={receipts.length} />}
    </>
  );
}
