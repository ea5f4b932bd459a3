import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { ScreenHeading } from "../parts/ScreenHeading";
import { useSessionState } from "../useSessionState";
import { AdditionChoice } from "./AdditionChoice";
import { Decision } from "./Decision";
import { PlannedEdits } from "./PlannedEdits";
import { PlannedRows } from "./PlannedRows";
import { PreviewButton } from "./PreviewButton";
import { UndoPanel } from "./UndoPanel";
import { useFocusKept } from "../parts/useFocusKept";

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalM}` } });

/** Preview, write, undo. */
export default function WriteBackScreen(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { assessment, preview, receipts } = useSessionState();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(heading, preview);
  const texts = messages.pane.writeBack;
  const isDecisionOpen = preview !== null && preview.edits.length > 0 && assessment !== null;
  return (
    <>
      <ScreenHeading ref={heading} isHidden>
        {messages.pane.screens["write-back"]}
      </ScreenHeading>
      {isDecisionOpen ? (
        // Other elements than the preview's button, so that pressing that one twice confirms nothing.
        <>
          <PlannedEdits plan={preview} />
          <AdditionChoice />
          <PlannedRows assessment={assessment} />
          <Decision />
        </>
      ) : (
        <>
          <p className={styles.text}>{preview === null ? texts.intro : texts.nothing}</p>
          {assessment?.tables.length === 0 && <Muted>{texts.noTable}</Muted>}
          {assessment !== null && assessment.tables.length > 0 && <AdditionChoice />}
          <PreviewButton />
          {receipts.length > 0 && <UndoPanel writes={receipts.length} />}
        </>
      )}
    </>
  );
}
