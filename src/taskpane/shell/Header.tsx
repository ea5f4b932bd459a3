import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { useSessionState } from "../useSessionState";
import { ScreenLinks } from "./ScreenLinks";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    // Excel lays the menu of the add-in over the top right corner: 34 × 32 px. @source Microsoft, "Task panes in Office Add-ins"
    marginRight: "34px",
    minHeight: "24px",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  sample: {
    flexShrink: 0,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});

/** The sheet that the pane speaks of, with the label of invented figures where it has one, and the way to each screen. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { assessment } = useSessionState();
  const heading = assessment?.grid.sheet ?? messages.pane.title;
  const sampleLabel = assessment?.tables.find((table) => table.sampleLabel !== null)?.sampleLabel ?? null;
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1 className={styles.heading} title={heading}>
          {heading}
        </h1>
        {sampleLabel !== null && <span className={styles.sample}>{sampleLabel}</span>}
      </div>
      <ScreenLinks />
    </header>
  );
}
