import type { ReactElement } from "react";

import { isWithheld } from "../../domain/withheld";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { shownStatus } from "../../sheet/shown-status";
import { usePane } from "../pane-parts";
import { ColumnHeading, DataTable, FigureCell, RowHeading } from "../parts/DataTable";
import { Muted } from "../parts/Muted";
import { StatusBadge } from "../parts/StatusBadge";
import { supposedRows } from "./supposed-rows";
import type { Supposition } from "./supposition";
import { useWhatIfTexts } from "./useWhatIfTexts";

interface SupposedTableProps {
  readonly assessed: AssessedIndicator;
  readonly supposition: Supposition;
}

/** The figures as they are and as they would be, side by side. */
export function SupposedTable({ assessed, supposition }: SupposedTableProps): ReactElement {
  const { messages } = usePane();
  const texts = useWhatIfTexts();
  const { standing } = assessed.assessment;
  const rows = supposedRows(assessed, supposition.assessed, messages);
  const reasons = rows.flatMap(({ label, reason }) => (reason === null ? [] : [texts.withheld(label, reason)]));
  return (
    <>
      <DataTable>
        <thead>
          <tr>
            <ColumnHeading>{texts.figure}</ColumnHeading>
            <ColumnHeading isFigure>
              {isWithheld(standing) ? messages.noFigure : texts.now(standing.year)}
            </ColumnHeading>
            <ColumnHeading isFigure>{texts.supposed(supposition.supposed.year)}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          <tr>
            <RowHeading>{messages.pane.detail.status}</RowHeading>
            <FigureCell>
              <StatusBadge status={shownStatus(assessed.assessment)} />
            </FigureCell>
            <FigureCell>
              <StatusBadge status={shownStatus(supposition.assessed.assessment)} />
            </FigureCell>
          </tr>
          {rows.map(({ label, now, then }) => (
            <tr key={label}>
              <RowHeading>{label}</RowHeading>
              <FigureCell>{now}</FigureCell>
              <FigureCell>{then}</FigureCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {reasons.map((reason) => (
        <Muted key={reason}>{reason}</Muted>
      ))}
    </>
  );
}
