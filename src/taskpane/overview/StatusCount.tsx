import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ShownStatus } from "../../sheet/status-palette";
import { usePane } from "../pane-parts";
import { Icon } from "../parts/Icon";
import { RowButton } from "../parts/RowButton";
import { StatusBadge } from "../parts/StatusBadge";
import { visuallyHidden } from "../parts/visually-hidden";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 16px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  named: { minWidth: 0 },
  meaning: {
    display: "block",
    paddingTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  arrow: { color: tokens.colorNeutralForeground3, display: "flex" },
  hidden: visuallyHidden,
});

interface StatusCountProps {
  readonly status: ShownStatus;
  /** Tells it from another status of the same word; `null` where the word is its own. */
  readonly meaning: string | null;
  readonly count: number;
}

/** A status with the number of its indicators; a click lists them. */
export function StatusCount({ status, meaning, count }: StatusCountProps): ReactElement {
  const styles = useStyles();
  const { navigation, messages } = usePane();
  const texts = messages.pane.overview;
  const named = (
    <span className={styles.named}>
      <StatusBadge status={status} />
      {meaning !== null && <span className={styles.meaning}>{meaning}</span>}
    </span>
  );
  const figure = (
    <span className={mergeClasses(styles.count, count === 0 && styles.none)}>{texts.indicatorCount(count)}</span>
  );
  if (count === 0) {
    return (
      <div className={styles.row}>
        {named}
        {figure}
      </div>
    );
  }
  return (
    <RowButton
      className={styles.row}
      onClick={() => {
        navigation.listStatus(status);
      }}
    >
      {named}
      {figure}
      <span className={styles.hidden}>{texts.showThese}</span>
      <span className={styles.arrow}>
        <Icon name="next" />
      </span>
    </RowButton>
  );
}
