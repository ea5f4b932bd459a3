import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { usePane } from "../pane-parts";
import { diamond, useMarkStyles } from "./ChartMarks";
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

interface ChartLegendProps {
  readonly hasProjection: boolean;
  /** The chart shows values that have no part in the trend. */
  readonly hasExcluded: boolean;
  /** The chart shows a supposed value, and the projection from it. */
  readonly isSupposed: boolean;
}

/** Which mark of the chart is what. The drawing's description says so to a screen reader. */
export function ChartLegend({ hasProjection, hasExcluded, isSupposed }: ChartLegendProps): ReactElement {
  const styles = useStyles();
  const marks = useMarkStyles();
  const texts = usePane().messages.pane.chart;
  const whatIf = useWhatIfTexts();
  const exclusion = useExclusionTexts();
  return (
    <figcaption className={styles.legend} aria-hidden="true">
      <Entry text={texts.observation}>
        <line className={marks.observationLine} x1={0} y1={6} x2={20} y2={6} />
        <circle className={marks.observation} cx={10} cy={6} r={3.5} />
      </Entry>
      {hasExcluded && (
        <Entry text={exclusion.mark}>
          <circle className={marks.excluded} cx={10} cy={6} r={3.5} />
        </Entry>
      )}
      <Entry text={texts.path}>
        <line className={marks.path} x1={0} y1={6} x2={20} y2={6} />
      </Entry>
      <Entry text={texts.milestone}>
        <polygon className={marks.milestone} points={diamond({ x: 10, y: 6 })} />
      </Entry>
      {isSupposed && (
        <Entry text={whatIf.mark}>
          <line className={marks.supposedLine} x1={0} y1={6} x2={20} y2={6} />
          <rect className={marks.supposed} x={6} y={2} width={8} height={8} />
        </Entry>
      )}
      {hasProjection && (
        <Entry text={isSupposed ? whatIf.projection : texts.projection}>
          <path className={marks.projection} d="M10,0V12M6,0H14M6,12H14" />
          <circle className={marks.projection} cx={10} cy={6} r={3} />
        </Entry>
      )}
    </figcaption>
  );
}

function Entry({ text, children }: { readonly text: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.entry}>
      <svg width="20" height="12" viewBox="0 0 20 12" overflow="visible">
        {children}
      </svg>
      {text}
    </span>
  );
}
