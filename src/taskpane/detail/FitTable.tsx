import { useMemo, type ReactElement } from "react";

import type { AssessmentSettings } from "../../domain/assessment";
import { fitTrends } from "../../domain/fits/fit-trends";
import { isWithheld } from "../../domain/withheld";
import type { Year } from "../../domain/year";
import { formatPercent } from "../../messages/format-number";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { usePane } from "../pane-parts";
import { ColumnHeading, DataTable, FigureCell, RowHeading } from "../parts/DataTable";
import { Muted } from "../parts/Muted";
import { fitRows } from "./fit-rows";

interface FitTableProps {
  readonly assessed: AssessedIndicator;
  readonly settings: AssessmentSettings;
  readonly targetYear: Year;
}

/** Lines and rates that describe the past, for comparison, and whether there is a trend at all. */
export function FitTable({ assessed: { indicator }, settings, targetYear }: FitTableProps): ReactElement {
  const { messages } = usePane();
  const texts = messages.pane.detail;
  const fits = useMemo(() => fitTrends(indicator, settings), [indicator, settings]);
  const rows = fitRows(indicator, fits, messages);
  const { ols, mannKendall } = fits;
  if (rows.length === 0) return <Muted>{isWithheld(ols) ? messages.withheld[ols.withheld] : ""}</Muted>;
  return (
    <>
      <Muted>{texts.fitsNote}</Muted>
      <DataTable>
        <thead>
          <tr>
            <ColumnHeading>{texts.fit}</ColumnHeading>
            <ColumnHeading isFigure>{texts.fitValue(targetYear)}</ColumnHeading>
            <ColumnHeading isFigure>{texts.fitChance}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, change, value, interval80, chance }) => (
            <tr key={label}>
              <RowHeading>
                {label}
                <Muted>{change}</Muted>
              </RowHeading>
              <FigureCell>
                {value}
                <Muted>{interval80}</Muted>
              </FigureCell>
              <FigureCell>{chance}</FigureCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {!isWithheld(mannKendall) && (
        <Muted>
          {texts.mannKendall(
            mannKendall.s,
            isWithheld(mannKendall.pExact) ? null : formatPercent(mannKendall.pExact, 1),
          )}
        </Muted>
      )}
    </>
  );
}
