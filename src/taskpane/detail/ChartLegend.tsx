import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import type { ChartGeometry } from "./chart-geometry";
import { diamond, useMarkStyles } from "./ChartMarks";
import { drawnMarks, type ChartMark } from "./drawn-marks";
import { useExclusionTexts } from "./useExclusionTexts";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
});

/** Which mark of the chart is what, of those that are drawn. The drawing's description says so to a screen reader. */
export function ChartLegend({ geometry }: { readonly geometry: ChartGeometry }): ReactElement {
  const styles = useStyles();
  const texts = usePane().messages.pane.chart;
  const whatIf = useWhatIfTexts();
  const exclusion = useExclusionTexts();
  const hasInterval = geometry.projection?.interval80 != null;
  const words: Readonly<Record<ChartMark, string>> = {
    observation: texts.observation,
    excluded: exclusion.mark,
    path: texts.path,
    milestone: texts.milestone,
    band: texts.band,
    otherTarget: texts.otherTarget,
    supposed: whatIf.mark,
    projection: geometry.supposed === null ? texts.projection(hasInterval) : whatIf.projection(hasInterval),
  };
  return (
    <figcaption className={styles.legend} aria-hidden="true">
      {drawnMarks(geometry).map((mark) => (
        <span key={mark} className={styles.entry}>
          <svg width="20" height="12" viewBox="0 0 20 12" overflow="visible">
            <LegendMark mark={mark} hasInterval={hasInterval} />
          </svg>
          {words[mark]}
        </span>
      ))}
    </figcaption>
  );
}

interface LegendMarkProps {
  readonly mark: ChartMark;
  readonly hasInterval: boolean;
}

/** A mark as the chart draws it, in a field of 20 × 12. */
function LegendMark({ mark, hasInterval }: LegendMarkProps): ReactElement {
  const styles = useMarkStyles();
  const line = { x1: 0, y1: 6, x2: 20, y2: 6 };
  const middle = { cx: 10, cy: 6 };
  const corners = diamond({ x: 10, y: 6 });
  switch (mark) {
    case "observation":
      return (
        <>
          <line className={styles.observationLine} {...line} />
          <circle className={styles.observation} {...middle} r={3.5} />
        </>
      );
    case "excluded":
      return <circle className={styles.excluded} {...middle} r={3.5} />;
    case "path":
      return <line className={styles.path} {...line} />;
    case "milestone":
      return <polygon className={styles.milestone} points={corners} />;
    case "band":
      return <rect className={styles.milestone} x={6} y={0} width={8} height={12} />;
    case "otherTarget":
      return <polygon className={styles.otherTarget} points={corners} />;
    case "supposed":
      return (
        <>
          <line className={styles.supposedLine} {...line} />
          <rect className={styles.supposed} x={6} y={2} width={8} height={8} />
        </>
      );
    case "projection":
      return (
        <>
          {hasInterval && <path className={styles.projection} d="M10,0V12M6,0H14M6,12H14" />}
          <circle className={styles.projection} {...middle} r={3} />
        </>
      );
  }
}
