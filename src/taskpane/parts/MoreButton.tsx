import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";

const useStyles = makeStyles({ more: { marginTop: tokens.spacingVerticalM, width: "100%" } });

interface MoreButtonProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

/** Shows the next page of a long list; nothing where all is shown. */
export function MoreButton({ shown, total, onMore }: MoreButtonProps): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  if (shown >= total) return null;
  return (
    <Button className={styles.more} onClick={onMore}>
      {messages.pane.actions.more(shown, total)}
    </Button>
  );
}
