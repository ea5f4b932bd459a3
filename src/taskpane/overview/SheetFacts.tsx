import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { formatRange } from "../../sheet/cell-address";
import { usePane } from "../pane-parts";
import { AnalyseButton } from "./AnalyseButton";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", flexDirection: "column", alignItems: "end" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: "flex", gap: tokens.spacingHorizontalXS },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** More ranges than this would take a narrow pane a third line. */
const mostRanges = 3;

/** Where the tables are, and of and for which years it is judged. */
export function SheetFacts({ assessment }: { readonly assessment: SheetAssessment }): ReactElement {
  const styles = useStyles();
  const { navigation, messages } = usePane();
  const texts = messages.pane.overview;
  const { tables, settings } = assessment;
  const shown = tables.slice(0, mostRanges).map(({ range }) => formatRange(range));
  const facts = [
    ...(tables.length === 0 ? [] : [{ label: texts.range, value: texts.ranges(shown, tables.length) }]),
    { label: texts.asOf, value: texts.year(settings.asOf) },
    { label: texts.targetYear, value: texts.year(settings.targetYear) },
  ];
  return (
    <div className={styles.row}>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <AnalyseButton />
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            navigation.goTo("settings");
          }}
        >
          {messages.pane.screens.settings}
        </Button>
      </div>
    </div>
  );
}
