import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { formatNumber } from "../../messages/format-number";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { displayDecimals } from "../../sheet/display-decimals";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { ColumnHeading, DataTable, FigureCell, RowHeading } from "../parts/DataTable";
import { valueRows, type PlacedValue } from "./value-rows";

const useStyles = makeStyles({ mark: { color: tokens.colorNeutralForeground3 }, value: { whiteSpace: "nowrap" } });

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
        {valueRows(assessed).map(({ year, isBaseline, actual, target, otherTargets }) => (
          <tr key={year}>
            <RowHeading>
              {year} {isBaseline && <span className={styles.mark}>{texts.baselineMark}</span>}
            </RowHeading>
            <FigureCell>{shown(actual)}</FigureCell>
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
