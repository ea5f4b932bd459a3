import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Issue } from "../../sheet/issue";
import { usePane } from "../pane-parts";
import { RowButton } from "../parts/RowButton";
import { SeverityMark } from "../parts/SeverityMark";

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { color: tokens.colorBrandForegroundLink, fontVariantNumeric: "tabular-nums" },
  sentence: { display: "block", marginTop: tokens.spacingVerticalXXS, lineHeight: tokens.lineHeightBase300 },
});

interface ProblemProps {
  readonly issue: Issue;
  /** It is the one whose cell was selected last. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One issue: how grave, where, and what to do. */
export function Problem({ issue, isChosen, onChoose }: ProblemProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <RowButton aria-current={isChosen} onClick={onChoose}>
      <span className={styles.head}>
        <SeverityMark severity={issue.severity} />
        <span className={styles.cell}>{issue.cell}</span>
      </span>
      <span className={styles.sentence}>{messages.issue(issue)}</span>
    </RowButton>
  );
}
