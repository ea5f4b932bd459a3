import type { ReactElement } from "react";

import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { isWithheld } from "../../domain/withheld";
import type { Year } from "../../domain/year";
import { usePane } from "../pane-parts";
import { ColumnHeading, DataTable, FigureCell, RowHeading } from "../parts/DataTable";
import { Muted } from "../parts/Muted";
import { fitRows } from "./fit-rows";

interface FitTableProps {
  readonly assessed: AssessedIndicator;
  readonly targetYear: Year;
}

/** Two lines through the past, for comparison. */
export function FitTable({ assessed, targetYear }: FitTableProps): ReactElement {
  const { messages } = usePane();
  const texts = messages.pane.detail;
  const { indicator, assessment } = assessed;
  const rows = fitRows(indicator, assessment.fits, targetYear, messages);
  const { ols } = assessment.fits;
  if (rows.length === 0) return <Muted>{isWithheld(ols) ? messages.withheld[ols.withheld] : ""}</Muted>;
  return (
    <>
      <Muted>{texts.fitsNote}</Muted>
      <DataTable>
        <thead>
          <tr>
            <td />
            <ColumnHeading isFigure>{texts.ols}</ColumnHeading>
            <ColumnHeading isFigure>{texts.theilSen}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, ols: least, theilSen }) => (
            <tr key={label}>
              <RowHeading>{label}</RowHeading>
              <FigureCell>{least}</FigureCell>
              <FigureCell>{theilSen}</FigureCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
