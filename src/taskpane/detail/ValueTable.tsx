import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { formatNumber } from "../../messages/format-number";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { displayDecimals } from "../../sheet/display-decimals";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { ColumnHeading, DataTable, FigureCell, RowHeading } from "../parts/DataTable";
import { valueRows, type PlacedValue } from "./value-rows";

const useStyles = makeStyles({
  mark: { color: tokens.colorNeutralForeground3 },
  value: { whiteSpace: "nowrap" },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});

/** Every value that was read, by year, each with its cell. */
export function ValueTable({ assessed }: { readonly assessed: AssessedIndicator }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = messages.pane.detail;
  const decimals = displayDecimals(assessed.indicator);
  const written = ({ value, upper }: PlacedValue) =>
    upper === undefined
      ? formatNumber(value, decimals)
      : texts.interval(formatNumber(value, decimals), formatNumber(upper, decimals));
  const shown = (placed: PlacedValue | null) =>
    placed === null ? (
      messages.noFigure
    ) : (
      <span className={styles.value}>
        {written(placed)} {placed.cell !== null && <CellLink sheet={assessed.sheet} cell={placed.cell} />}
      </span>
    );
  const status = (said: string | null) => said !== null && <div className={styles.status}>{said}</div>;
  const statusOf = ({ dataStatus }: PlacedValue) => (dataStatus === undefined ? null : messages.dataStatus[dataStatus]);
  return (
    <DataTable>
      <thead>
        <tr>
          <ColumnHeading>{texts.yearColumn}</ColumnHeading>
          <ColumnHeading isFigure>{texts.actualColumn}</ColumnHeading>
          <ColumnHeading isFigure>{texts.targetColumn}</ColumnHeading>
        </tr>
      </thead>
      <tbody>
        {valueRows(assessed).map(({ year, throughMonth, isBaseline, actual, earlier, target, otherTargets }) => (
          <tr key={`${year} ${throughMonth ?? ""}`}>
            <RowHeading>
              {throughMonth === undefined ? year : messages.withinYear.period(year, throughMonth)}{" "}
              {isBaseline && <span className={styles.mark}>{texts.baselineMark}</span>}
            </RowHeading>
            <FigureCell>
              {shown(actual)}
              {actual !== null && status(statusOf(actual))}
              {earlier.map((one) => (
                <div key={one.cell}>
                  {shown(one)}
                  {status(texts.earlierFigure(statusOf(one)))}
                </div>
              ))}
            </FigureCell>
            <FigureCell>
              {shown(target)}
              {otherTargets.map((other) => (
                <div key={`${other.cell} ${other.value}`}>{shown(other)}</div>
              ))}
            </FigureCell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
