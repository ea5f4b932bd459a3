import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { findingTextsFor } from "../../messages/finding-texts-for";
import { usePane } from "../pane-parts";
import { Icon } from "../parts/Icon";
import { useSessionState } from "../useSessionState";

const useStyles = makeStyles({ undo: { marginTop: tokens.spacingVerticalL } });

const reasons: ReadonlySet<string> = new Set(["repair", "review-findings", "withdraw-reviews"]);

/** Takes the last review or repair back; what was written elsewhere is undone there. */
export function UndoLastStep(): ReactElement | null {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { receipts, work } = useSessionState();
  const isOurs = receipts.at(-1)?.written.some(({ why }) => reasons.has(why.code)) === true;
  if (!isOurs) return null;
  return (
    <Button
      className={styles.undo}
      size="small"
      icon={<Icon name="undo" />}
      disabledFocusable={work !== null}
      onClick={() => void session.undo()}
    >
      {findingTextsFor(messages.language).undo}
    </Button>
  );
}
