import type { ReactElement } from "react";

import type { Assessment } from "../../domain/assessment";
import { isWithheld } from "../../domain/withheld";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { shownStatus } from "../../sheet/shown-status";
import { usePane } from "../pane-parts";
import { ColumnHeading, DataTable, FigureCell, RowHeading } from "../parts/DataTable";
import { Muted } from "../parts/Muted";
import { useStatusLooks } from "../parts/useStatusLooks";
import { supposedRows, type SupposedRow } from "./supposed-rows";
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
              <StatusWord assessment={assessed.assessment} />
            </FigureCell>
            <FigureCell>
              <StatusWord assessment={supposition.assessed.assessment} />
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
      {reasonsOf(rows).map(({ reason, labels }) => (
        <Muted key={reason}>{texts.withheld(labels, reason)}</Muted>
      ))}
    </>
  );
}

/** Symbol and word without the badge, which would not fit twice into a narrow pane. */
function StatusWord({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const { palette, words } = useStatusLooks();
  const status = shownStatus(assessment);
  return (
    <>
      <span aria-hidden="true">{palette[status].symbol}</span> {words[status]}
    </>
  );
}

/** Each reason once, with the figures that it keeps back. */
function reasonsOf(rows: readonly SupposedRow[]): readonly { readonly reason: string; readonly labels: string[] }[] {
  const labelsOf = new Map<string, string[]>();
  for (const { label, reason } of rows) {
    if (reason !== null) labelsOf.set(reason, [...(labelsOf.get(reason) ?? []), label]);
  }
  return [...labelsOf].map(([reason, labels]) => ({ reason, labels }));
}
