import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";

import type { PathShape } from "../../domain/assessment";
import { decimalPlaces } from "../../domain/decimal-places";
import { formatNumber } from "../../messages/format-number";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { usePane } from "../pane-parts";
import { ChartLegend } from "./ChartLegend";
import { ChartMarks } from "./ChartMarks";
import { chartGeometry, chartSize, type ChartGeometry } from "./chart-geometry";
import { describeChart } from "./describe-chart";
import { SupposedHandle } from "./SupposedHandle";
import type { Supposing } from "./useSupposition";

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0 0`, maxWidth: "480px" },
  chart: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  tick: { fill: tokens.colorNeutralForeground3, fontSize: "11px", fontVariantNumeric: "tabular-nums" },
});

interface ProgressChartProps {
  readonly assessed: AssessedIndicator;
  /** Of the plan path, by the settings. */
  readonly shape: PathShape;
  /** What is supposed of the next year; `null` where nothing can be. */
  readonly supposing: Supposing | null;
}

/** Plan path, observations and projection in one small drawing; the tables beside it say the same in numbers. */
export function ProgressChart({ assessed, shape, supposing }: ProgressChartProps): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const titleId = useId();
  const descriptionId = useId();
  const [heldValues, setHeldValues] = useState<readonly number[] | null>(null);
  const supposition = supposing?.supposition ?? null;
  const geometry = chartGeometry(assessed, shape, supposition, heldValues);
  if (geometry === null) return null;
  const { width, height } = chartSize;
  return (
    <figure className={styles.figure}>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`}>
        <g role="img" aria-labelledby={titleId} aria-describedby={descriptionId}>
          <title id={titleId}>{messages.pane.chart.title(assessed.indicator.name)}</title>
          <desc id={descriptionId}>{describeChart(assessed, messages)}</desc>
          <Axes geometry={geometry} />
          <ChartMarks geometry={geometry} />
        </g>
        {supposing !== null && supposition !== null && (
          <SupposedHandle geometry={geometry} supposition={supposition} supposing={supposing} onHold={setHeldValues} />
        )}
      </svg>
      <ChartLegend geometry={geometry} />
    </figure>
  );
}

function Axes({ geometry }: { readonly geometry: ChartGeometry }): ReactElement {
  const styles = useStyles();
  const { width, height, left, right } = chartSize;
  const decimals = Math.max(...geometry.values.map(({ value }) => decimalPlaces(value)));
  return (
    <g aria-hidden="true">
      {geometry.values.map(({ at, value }) => (
        <g key={value}>
          <line className={styles.grid} x1={left} x2={width - right} y1={at} y2={at} />
          <text className={styles.tick} x={left - 6} y={at} textAnchor="end" dominantBaseline="central">
            {formatNumber(value, decimals)}
          </text>
        </g>
      ))}
      {geometry.years.map(({ at, value }) => (
        <text key={value} className={styles.tick} x={at} y={height - 6} textAnchor="middle">
          {value}
        </text>
      ))}
    </g>
  );
}
