import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { useSessionState } from "../useSessionState";
import { ScreenLinks } from "./ScreenLinks";

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    // Excel lays the menu of the add-in over the top right corner: 34 × 32 px. @source Microsoft, "Task panes in Office Add-ins"
    marginRight: "34px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
});

/** The sheet that the pane speaks of, and the way to each screen. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { assessment } = useSessionState();
  const heading = assessment?.grid.sheet ?? messages.pane.title;
  return (
    <header className={styles.header}>
      <h1 className={styles.heading} title={heading}>
        {heading}
      </h1>
      <ScreenLinks />
    </header>
  );
}
