import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { CellLink } from "../parts/CellLink";
import { focusRing } from "../parts/focus-ring";
import { Icon } from "../parts/Icon";
import { RowList } from "../parts/RowList";
import { Summary } from "../parts/Summary";
import type { Figure } from "./figure";
import { Trail } from "./Trail";

const useStyles = makeStyles({
  row: {
    ...focusRing,
    display: "grid",
    // A long value breaks before it squeezes its label.
    gridTemplateColumns: "16px minmax(0, 1fr) fit-content(55%)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
  },
  openable: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover } },
  openRow: { "&[open] > summary > span:first-child": { transform: "rotate(90deg)" } },
  arrow: { display: "flex", color: tokens.colorNeutralForeground3 },
  label: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
  value: { textAlign: "end", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  // A reason is a sentence: it takes a line of its own.
  reason: {
    gridColumn: "2 / -1",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface FigureListProps {
  readonly assessed: AssessedIndicator;
  readonly figures: readonly Figure[];
}

/** Figures one under the other; one that was calculated opens to its sum, one that was read leads to its cell. */
export function FigureList({ assessed, figures }: FigureListProps): ReactElement {
  return (
    <RowList>
      {figures.map((figure) => (
        <li key={figure.label}>
          <FigureRow assessed={assessed} figure={figure} />
        </li>
      ))}
    </RowList>
  );
}

function FigureRow({
  assessed,
  figure,
}: {
  readonly assessed: AssessedIndicator;
  readonly figure: Figure;
}): ReactElement {
  const styles = useStyles();
  const { label, value, isWithheld, trail } = figure;
  // The sum leads to its cells itself, and a link within what opens it could not be told from it.
  const cell = trail === null ? figure.cell : null;
  const shown = (
    <>
      <span className={styles.label}>{label}</span>
      <span className={mergeClasses(styles.value, isWithheld && styles.reason)}>
        {value} {cell !== null && <CellLink sheet={assessed.sheet} cell={cell} />}
      </span>
    </>
  );
  if (trail === null) return <div className={styles.row}>{shown}</div>;
  return (
    <details className={styles.openRow}>
      <Summary className={mergeClasses(styles.row, styles.openable)}>
        <span className={styles.arrow}>
          <Icon name="next" />
        </span>
        {shown}
      </Summary>
      <Trail assessed={assessed} step={trail} />
    </details>
  );
}
