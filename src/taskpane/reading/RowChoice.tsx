import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { useSessionState } from "../useSessionState";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

interface RowChoiceProps {
  /** What row of the sheet it is. */
  readonly children: ReactNode;
  readonly action: string;
  /** The action with the name of its row, for who does not see the row. */
  readonly actionOfRow: string;
  readonly onAct: () => void;
}

/** A row of a list with the one thing that can be done with it. */
export function RowChoice({ children, action, actionOfRow, onAct }: RowChoiceProps): ReactElement {
  const styles = useStyles();
  const isBusy = useSessionState().work !== null;
  return (
    <li className={styles.row}>
      <div>{children}</div>
      <Button size="small" appearance="subtle" aria-label={actionOfRow} disabledFocusable={isBusy} onClick={onAct}>
        {action}
      </Button>
    </li>
  );
}
