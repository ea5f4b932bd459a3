import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { TrailStep } from "../../domain/trail-step";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { sayTrailSource } from "./say-trail-source";
import { shortenNumbers } from "../../messages/shorten-numbers";
import { trailSources } from "./trail-sources";
import { useExclusionTexts } from "./useExclusionTexts";

const useStyles = makeStyles({
  trail: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 24px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  description: { margin: 0, fontVariantNumeric: "tabular-nums" },
  sources: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    whiteSpace: "nowrap",
  },
});

interface TrailProps {
  readonly assessed: AssessedIndicator;
  readonly step: TrailStep;
}

/** A sum that can be done again: the formula, the numbers in it, the cells that they stand in. */
export function Trail({ assessed, step }: TrailProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = messages.pane.detail;
  const exclusion = useExclusionTexts();
  const sources = trailSources(assessed, step);
  return (
    <dl className={styles.trail}>
      <dt className={styles.term}>{texts.formula}</dt>
      <dd className={styles.description}>{step.formula}</dd>
      <dt className={styles.term}>{texts.numbers}</dt>
      <dd className={styles.description}>{shortenNumbers(step.numbers)}</dd>
      <dt className={styles.term}>{texts.takenFrom}</dt>
      <dd className={styles.description}>
        <ul role="list" className={styles.sources}>
          {sources.map((source) => (
            <li key={sayTrailSource(source, messages)}>
              {sayTrailSource(source, messages)}{" "}
              {source.cell !== null && <CellLink sheet={assessed.sheet} cell={source.cell} />}
            </li>
          ))}
        </ul>
      </dd>
      {step.excludedYears !== undefined && (
        <>
          <dt className={styles.term}>{exclusion.leftOut}</dt>
          <dd className={styles.description}>
            <ul role="list" className={styles.sources}>
              {step.excludedYears.map((year) => (
                <li key={year}>{exclusion.year(year)}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
