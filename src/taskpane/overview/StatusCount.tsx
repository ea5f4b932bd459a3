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
    gridTemplateColumns: "1fr auto 16px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  arrow: { color: tokens.colorNeutralForeground3, display: "flex" },
  hidden: visuallyHidden,
});

interface StatusCountProps {
  readonly status: ShownStatus;
  readonly count: number;
}

/** A status with the number of its indicators; a click lists them. */
export function StatusCount({ status, count }: StatusCountProps): ReactElement {
  const styles = useStyles();
  const { navigation, messages } = usePane();
  const texts = messages.pane.overview;
  const figure = (
    <span className={mergeClasses(styles.count, count === 0 && styles.none)}>{texts.indicatorCount(count)}</span>
  );
  if (count === 0) {
    return (
      <div className={styles.row}>
        <span>
          <StatusBadge status={status} />
        </span>
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
      <span>
        <StatusBadge status={status} />
      </span>
      {figure}
      <span className={styles.hidden}>{texts.showThese}</span>
      <span className={styles.arrow}>
        <Icon name="next" />
      </span>
    </RowButton>
  );
}
