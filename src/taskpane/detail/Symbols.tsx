import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { Summary } from "../parts/Summary";

const useStyles = makeStyles({
  symbols: {
    marginTop: tokens.spacingVerticalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { cursor: "pointer", color: tokens.colorNeutralForeground3 },
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  meaning: { margin: 0 },
});

/** What the letters in the formulas stand for. */
export function Symbols(): ReactElement {
  const styles = useStyles();
  const texts = usePane().messages.pane.detail;
  return (
    <details className={styles.symbols}>
      <Summary className={styles.heading}>{texts.symbols}</Summary>
      <dl className={styles.list}>
        {texts.symbolMeanings.map(({ symbol, meaning }) => (
          <div key={symbol} style={{ display: "contents" }}>
            <dt>{symbol}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
