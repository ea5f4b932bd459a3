import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { formatRange } from "../../sheet/cell-address";
import type { ColumnAnchor } from "../../sheet/sheet-corrections";
import type { TableOutline } from "../../sheet/table-outline";
import { CellLink } from "../parts/CellLink";
import { MoreButton } from "../parts/MoreButton";
import { Muted } from "../parts/Muted";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { usePages } from "../parts/usePages";
import { ColumnItem } from "./ColumnItem";
import { ReadingItem } from "./ReadingItem";
import { useReadingTexts } from "./useReadingTexts";
import { YearForm } from "./YearForm";

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
  readonly outline: TableOutline;
  /** From 1. */
  readonly number: number;
  readonly assessment: SheetAssessment;
  /** Those of all columns of the sheet. */
  readonly anchors: readonly ColumnAnchor[];
}

/** Where a table stands, how its rows and columns lie, and what each column was taken for. */
export function TableFacts({ outline, number, assessment, anchors }: TableFactsProps): ReactElement {
  const styles = useStyles();
  const texts = useReadingTexts();
  const { headerRows, sheet, range, columns, undated } = outline;
  const { corrections, tables, outlines } = assessment;
  const layout = outline.tableIndex === null ? null : (tables[outline.tableIndex]?.layout ?? null);
  const { shown, showMore } = usePages(columns);
  const heading = texts.table(number, outlines.length);
  return (
    <Section heading={heading}>
      {layout === null ? (
        <p>{undated.length > 0 ? texts.notReadUndated : texts.notRead}</p>
      ) : (
        <Muted>{texts.layout[layout]}</Muted>
      )}
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt className={styles.label}>{texts.range}</dt>
          <dd className={styles.value}>
            <CellLink sheet={sheet} cell={formatRange(range)} />
          </dd>
        </div>
        <div className={styles.fact}>
          <dt className={styles.label}>{texts.headerRows}</dt>
          <dd className={styles.value}>{texts.rows(headerRows.first + 1, headerRows.last + 1)}</dd>
        </div>
      </dl>
      {undated.length > 0 && (
        <RowList>
          <li>
            <ReadingItem
              changeOf={texts.sayYearOf(heading)}
              label={texts.sayYear}
              form={(close) => (
                <YearForm columns={undated} corrections={corrections} anchors={anchors} onClose={close} />
              )}
            >
              {texts.undated(undated.length)}
            </ReadingItem>
          </li>
        </RowList>
      )}
      <RowList aria-label={texts.columns}>
        {shown.map((column) => (
          <li key={column.column}>
            <ColumnItem sheet={sheet} layout={layout} column={column} corrections={corrections} anchors={anchors} />
          </li>
        ))}
      </RowList>
      <MoreButton shown={shown.length} total={columns.length} onMore={showMore} />
    </Section>
  );
}
