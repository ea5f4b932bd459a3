import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { WithheldReasonCount } from "../../sheet/standing-tally";
import { usePane } from "../pane-parts";

const useStyles = makeStyles({
  reasons: {
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "1.2em" },
});

/** Why some indicators are not judged, with how many each reason concerns. */
export function WithheldReasons({
  reasons,
}: {
  readonly reasons: readonly WithheldReasonCount[];
}): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  if (reasons.length === 0) return null;
  const texts = messages.pane.overview;
  return (
    <div className={styles.reasons}>
      <p className={styles.heading}>{texts.withheldReasons}</p>
      <ul className={styles.list}>
        {reasons.map(({ reason, count }) => (
          <li key={reason}>{texts.withheldReason(messages.withheld[reason], count)}</li>
        ))}
      </ul>
    </div>
  );
}
