import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { shownStatuses } from "../../sheet/status-palette";
import type { StatusCounts } from "../../sheet/standing-tally";
import { useStatusLooks } from "../parts/useStatusLooks";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "12px", marginBottom: tokens.spacingVerticalS },
  part: { flexBasis: 0, minWidth: "4px", border: "1px solid", borderRadius: tokens.borderRadiusSmall },
});

/** The shares of the statuses as one bar. The list under it says the same in words, so a screen reader skips the bar. */
export function DistributionBar({ counts }: { readonly counts: StatusCounts }): ReactElement {
  const styles = useStyles();
  const { palette } = useStatusLooks();
  const present = shownStatuses.filter((status) => counts[status] > 0);
  return (
    <div className={styles.bar} aria-hidden="true">
      {present.map((status) => {
        const { fill, fontColor } = palette[status];
        return (
          <span
            key={status}
            className={styles.part}
            style={{ flexGrow: counts[status], backgroundColor: fill, borderColor: fontColor }}
          />
        );
      })}
    </div>
  );
}
