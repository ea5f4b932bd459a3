import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { AssessmentSettings } from "../../domain/assessment";
import type { MethodTrails } from "../../domain/methods/trails/method-trails";
import type { TrailStep } from "../../domain/trail-step";
import { isWithheld } from "../../domain/withheld";
import { methodTextsFor } from "../../messages/method-texts-for";
import { sayConflict } from "../../messages/say-method";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { usePane } from "../pane-parts";
import { focusRing } from "../parts/focus-ring";
import { Icon } from "../parts/Icon";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { StatusBadge } from "../parts/StatusBadge";
import { Summary } from "../parts/Summary";
import { methodRows, type MethodRow } from "./method-rows";
import { Trail } from "./Trail";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    lineHeight: tokens.lineHeightBase200,
  },
  openable: {
    ...focusRing,
    display: "flex",
    alignItems: "flex-start",
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  openRow: { "&[open] > summary > span:first-child": { transform: "rotate(90deg)" } },
  arrow: { display: "flex", flexShrink: 0, width: "20px", paddingTop: "1px", color: tokens.colorNeutralForeground3 },
  plain: { paddingInlineStart: `calc(20px + ${tokens.spacingHorizontalS})` },
  words: { flexGrow: 1, minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  // Names are written as they stand within a sentence.
  name: {
    color: tokens.colorNeutralForeground2,
    display: "inline-block",
    "::first-letter": { textTransform: "uppercase" },
  },
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

interface MethodComparisonProps {
  readonly assessed: AssessedIndicator;
  readonly leadingMethod: AssessmentSettings["leadingMethod"];
  /** The sums behind the verdicts. */
  readonly trails: MethodTrails;
}

/** What the plan path and every published method say, side by side, and why those differ that do. */
export function MethodComparison({ assessed, leadingMethod, trails }: MethodComparisonProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = methodTextsFor(messages.language);
  const { heading, planPath, conflicts } = texts.comparison;
  const { assessment } = assessed;
  const { standing } = assessment;
  return (
    <Section heading={heading}>
      <RowList>
        <li className={mergeClasses(styles.row, styles.plain)}>
          <div className={styles.head}>
            <span className={styles.name}>{planPath}</span>
            <StatusBadge status={isWithheld(standing) ? "withheld" : standing.status} />
          </div>
          {leadingMethod === "planPath" && <Leads />}
        </li>
        {methodRows(assessment, texts, messages).map((row) => (
          <li key={row.name}>
            <MethodItem assessed={assessed} row={row} leads={row.name === leadingMethod} trail={trails[row.name]} />
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

interface MethodItemProps {
  readonly assessed: AssessedIndicator;
  readonly row: MethodRow;
  readonly leads: boolean;
  readonly trail: readonly TrailStep[];
}

/** One method's verdict; one that was calculated opens to its sums. */
function MethodItem({ assessed, row, leads, trail }: MethodItemProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = methodTextsFor(messages.language);
  const shown = (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{texts.name[row.name]}</span>
        <span className={styles.label}>{row.label ?? messages.noFigure}</span>
      </div>
      <div className={styles.figure}>{row.figure}</div>
      {leads && <Leads />}
      {row.disagrees && <div className={styles.disagrees}>≠ {texts.comparison.disagrees}</div>}
    </>
  );
  if (trail.length === 0) return <div className={mergeClasses(styles.row, styles.plain)}>{shown}</div>;
  return (
    <details className={styles.openRow}>
      <Summary className={mergeClasses(styles.row, styles.openable)}>
        <span className={styles.arrow}>
          <Icon name="next" />
        </span>
        <div className={styles.words}>{shown}</div>
      </Summary>
      {trail.map((step) => (
        <Trail key={step.figure} assessed={assessed} step={step} />
      ))}
    </details>
  );
}

function Leads(): ReactElement {
  const styles = useStyles();
  return <div className={styles.figure}>{methodTextsFor(usePane().messages.language).comparison.leads}</div>;
}
