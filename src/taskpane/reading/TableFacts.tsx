import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { formatRange } from "../../sheet/cell-address";
import type { TableFrame } from "../../sheet/table";
import { CellLink } from "../parts/CellLink";
import { MoreButton } from "../parts/MoreButton";
import { Muted } from "../parts/Muted";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { usePages } from "../parts/usePages";
import { ColumnItem } from "./ColumnItem";
import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  fact: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

interface TableFactsProps {
  readonly table: TableFrame;
  readonly assessment: SheetAssessment;
}

/** Where a table stands, how its rows and columns lie, and what each column was taken for. */
export function TableFacts({ table, assessment }: TableFactsProps): ReactElement {
  const styles = useStyles();
  const texts = useReadingTexts();
  const { headerRows, sheet } = table;
  const columns = useMemo(() => table.columns.filter(({ meaning }) => meaning.kind !== "annotation"), [table]);
  const { shown, showMore } = usePages(columns);
  return (
    <Section heading={texts.table(table.index + 1, assessment.tables.length)}>
      <Muted>{texts.layout[table.layout]}</Muted>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt className={styles.label}>{texts.range}</dt>
          <dd className={styles.value}>
            <CellLink sheet={sheet} cell={formatRange(table.range)} />
          </dd>
        </div>
        <div className={styles.fact}>
          <dt className={styles.label}>{texts.headerRows}</dt>
          <dd className={styles.value}>{texts.rows(headerRows.first + 1, headerRows.last + 1)}</dd>
        </div>
      </dl>
      <RowList aria-label={texts.columns}>
        {shown.map((column) => (
          <li key={column.column}>
            <ColumnItem table={table} column={column} corrections={assessment.corrections} />
          </li>
        ))}
      </RowList>
      <MoreButton shown={shown.length} total={columns.length} onMore={showMore} />
    </Section>
  );
}
