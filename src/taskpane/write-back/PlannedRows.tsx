import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { usePane } from "../pane-parts";
import { ColumnHeading, DataTable, FigureCell, RowHeading } from "../parts/DataTable";
import { MoreButton } from "../parts/MoreButton";
import { Section } from "../parts/Section";
import { StatusBadge } from "../parts/StatusBadge";
import { usePages } from "../parts/usePages";
import { plannedRow } from "./planned-row";

const useStyles = makeStyles({
  name: { display: "block", marginBottom: tokens.spacingVerticalXXS },
});

/** What each row of the table will say. */
export function PlannedRows({ assessment }: { readonly assessment: SheetAssessment }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { indicators, settings } = assessment;
  const { shown, showMore } = usePages(indicators);
  const texts = messages.pane.writeBack;
  return (
    <Section heading={texts.rows}>
      <DataTable>
        <thead>
          <tr>
            <ColumnHeading>{texts.indicatorColumn}</ColumnHeading>
            <ColumnHeading isFigure>{texts.completedShareColumn}</ColumnHeading>
            <ColumnHeading isFigure>{texts.projectionColumn(settings.targetYear)}</ColumnHeading>
            <ColumnHeading isFigure>{texts.chanceColumn}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          {shown.map((assessed) => {
            const row = plannedRow(assessed, messages);
            return (
              <tr key={assessed.nameCell}>
                <RowHeading>
                  <span className={styles.name}>{assessed.indicator.name}</span>
                  <StatusBadge status={row.status} />
                </RowHeading>
                <FigureCell>{row.completedShare}</FigureCell>
                <FigureCell>{row.projection}</FigureCell>
                <FigureCell>{row.chance}</FigureCell>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <MoreButton shown={shown.length} total={indicators.length} onMore={showMore} />
    </Section>
  );
}
