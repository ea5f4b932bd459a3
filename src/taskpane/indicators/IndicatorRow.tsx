import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { isWithheld } from "../../domain/withheld";
import { formatPercent } from "../../messages/format-number";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { shownStatus } from "../../sheet/shown-status";
import { usePane } from "../pane-parts";
import { RowButton } from "../parts/RowButton";
import { StatusBadge } from "../parts/StatusBadge";
import { rowRemarks } from "./row-remarks";

const useStyles = makeStyles({
  name: { display: "block", marginBottom: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase300 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  remark: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  share: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** One indicator of the list; a click opens its figures. */
export function IndicatorRow({ assessed }: { readonly assessed: AssessedIndicator }): ReactElement {
  const styles = useStyles();
  const { navigation, messages } = usePane();
  const { indicator, assessment, nameCell } = assessed;
  const { standing } = assessment;
  const share = isWithheld(standing) ? standing : standing.completedShare;
  return (
    <RowButton
      data-name-cell={nameCell}
      onClick={() => {
        navigation.open(nameCell);
      }}
    >
      <span className={styles.name}>{indicator.name}</span>
      <span className={styles.line}>
        <StatusBadge status={shownStatus(assessment)} />
        {!isWithheld(share) && (
          <span className={styles.share}>
            {messages.pane.indicators.completedShare} {formatPercent(share, 1)}
          </span>
        )}
      </span>
      {rowRemarks(assessed, messages).map((remark) => (
        <span key={remark} className={styles.remark}>
          {remark}
        </span>
      ))}
    </RowButton>
  );
}
