import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import { methodTextsFor } from "../../messages/method-texts-for";
import type { SymbolMeaning } from "../../messages/pane-texts";
import { usePane } from "../pane-parts";
import { Summary } from "../parts/Summary";

const useStyles = makeStyles({
  symbols: {
    marginTop: tokens.spacingVerticalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { cursor: "pointer", color: tokens.colorNeutralForeground3 },
  group: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
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
  const { messages } = usePane();
  const texts = messages.pane.detail;
  const methods = methodTextsFor(messages.language);
  return (
    <details className={styles.symbols}>
      <Summary className={styles.heading}>{texts.symbols}</Summary>
      <Meanings heading={texts.ownSymbols} symbols={texts.symbolMeanings} />
      <Meanings heading={methods.comparison.symbols} symbols={methods.symbols} />
    </details>
  );
}

interface MeaningsProps {
  readonly heading: string;
  readonly symbols: readonly SymbolMeaning[];
}

function Meanings({ heading, symbols }: MeaningsProps): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  return (
    <>
      <p id={headingId} className={styles.group}>
        {heading}
      </p>
      <dl className={styles.list} aria-labelledby={headingId}>
        {symbols.map(({ symbol, meaning }) => (
          <div key={symbol} style={{ display: "contents" }}>
            <dt>{symbol}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
