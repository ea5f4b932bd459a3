import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { methodTextsFor } from "../../messages/method-texts-for";
import { sayConflict } from "../../messages/say-method";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { shownStatus } from "../../sheet/shown-status";
import { usePane } from "../pane-parts";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { StatusBadge } from "../parts/StatusBadge";
import { methodRows } from "./method-rows";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { color: tokens.colorNeutralForeground2 },
  label: { fontWeight: tokens.fontWeightSemibold },
  figure: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  disagrees: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  conflicts: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What the plan path and every published method say, side by side, and why those differ that do. */
export function MethodComparison({ assessed }: { readonly assessed: AssessedIndicator }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = methodTextsFor(messages.language);
  const { heading, planPath, leads, disagrees, conflicts } = texts.comparison;
  const { assessment } = assessed;
  return (
    <Section heading={heading}>
      <RowList>
        <li className={styles.row}>
          <div className={styles.head}>
            <span className={styles.name}>{planPath}</span>
            <StatusBadge status={shownStatus(assessment)} />
          </div>
          <div className={styles.figure}>{leads}</div>
        </li>
        {methodRows(assessment, texts, messages).map((row) => (
          <li key={row.name} className={styles.row}>
            <div className={styles.head}>
              <span className={styles.name}>{texts.name[row.name]}</span>
              <span className={styles.label}>{row.label ?? messages.noFigure}</span>
            </div>
            <div className={styles.figure}>
              {row.figure}
              {row.disagrees && <div className={styles.disagrees}>≠ {disagrees}</div>}
            </div>
          </li>
        ))}
      </RowList>
      {assessment.conflicts.length > 0 && (
        <ul role="list" className={styles.conflicts} aria-label={conflicts}>
          {assessment.conflicts.map((conflict) => (
            <li key={conflict.reason}>{sayConflict(texts, conflict)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
