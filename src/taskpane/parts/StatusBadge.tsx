import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ShownStatus } from "../../sheet/status-palette";
import { useStatusLooks } from "./useStatusLooks";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    // Shows as a line where the system takes the colours away.
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  symbol: { width: "1em", textAlign: "center", flexShrink: 0 },
});

/** A status as the sheet shows it: fill, symbol and word. */
export function StatusBadge({ status }: { readonly status: ShownStatus }): ReactElement {
  const styles = useStyles();
  const { palette, words } = useStatusLooks();
  const { fill, fontColor, symbol } = palette[status];
  return (
    <span className={styles.badge} style={{ backgroundColor: fill, color: fontColor }}>
      <span className={styles.symbol} aria-hidden="true">
        {symbol}
      </span>
      {words[status]}
    </span>
  );
}
