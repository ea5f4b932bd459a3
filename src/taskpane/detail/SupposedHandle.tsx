import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from "react";

import { displayDecimals } from "../../sheet/display-decimals";
import { usePane } from "../pane-parts";
import { useMarkStyles } from "./ChartMarks";
import { chartSize, valueAt, type ChartGeometry } from "./chart-geometry";
import { handleStep } from "./handle-step";
import type { Supposition } from "./supposition";
import type { Supposing } from "./useSupposition";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  handle: {
    cursor: "ns-resize",
    // A finger that drags does not scroll the pane.
    touchAction: "none",
    outlineStyle: "none",
    ":focus-visible > rect": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
      "@media (forced-colors: active)": { outlineColor: "Highlight" },
    },
  },
  grip: { fill: "transparent", stroke: "none" },
});

/** Half the width of what can be gripped, and of what is seen of it. @source WCAG 2.2, 2.5.8: a target is 24 px wide at least */
const grip = 14;
const half = 5;

interface SupposedHandleProps {
  readonly geometry: ChartGeometry;
  readonly supposition: Supposition;
  readonly supposing: Supposing;
  /** Keeps the axis as it is while the handle is dragged; `null` lets it go. */
  readonly onHold: (values: readonly number[] | null) => void;
}

/** The supposed value on the chart: dragged up and down, or moved by keys. */
export function SupposedHandle({ geometry, supposition, supposing, onHold }: SupposedHandleProps): ReactElement | null {
  const styles = useStyles();
  const marks = useMarkStyles();
  const { messages } = usePane();
  const texts = useWhatIfTexts();
  const handle = useRef<SVGGElement>(null);
  /** How far off its middle the handle is held, so that it does not jump under the hand. */
  const gripped = useRef(0);
  const { supposed } = geometry;
  if (supposed === null) return null;
  const { indicator } = supposition.assessed;
  const { year, value } = supposition.supposed;
  const [lowest, highest] = [geometry.values[0]?.value ?? 0, geometry.values.at(-1)?.value ?? 1];
  const step = handleStep(lowest, highest, displayDecimals(indicator));

  const heightOf = ({ clientY }: PointerEvent): number => {
    const matrix = handle.current?.getScreenCTM();
    return matrix ? (clientY - matrix.f) / matrix.d : supposed.at.y;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      // Office.js takes Escape for the wish to leave the pane.
      event.stopPropagation();
      supposing.reset();
      return;
    }
    // Keys go on beyond the axis, which then follows.
    const chosen = step.byKey(event.key, value);
    if (chosen === null) return;
    event.preventDefault();
    supposing.choose(chosen);
  };
  return (
    <g
      ref={handle}
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={texts.value(year, indicator.unit?.symbol ?? null)}
      aria-orientation="vertical"
      aria-valuemin={Math.min(lowest, value)}
      aria-valuemax={Math.max(highest, value)}
      aria-valuenow={value}
      aria-valuetext={messages.quantity(indicator, value)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        gripped.current = heightOf(event) - supposed.at.y;
        onHold(geometry.values.map((tick) => tick.value));
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        supposing.choose(step.nearest(valueAt(geometry, heightOf(event) - gripped.current)));
      }}
      onLostPointerCapture={() => {
        onHold(null);
      }}
      onKeyDown={press}
    >
      <circle className={styles.grip} cx={supposed.at.x} cy={supposed.at.y} r={grip} />
      <rect
        className={marks.supposed}
        x={supposed.at.x - half}
        y={supposed.at.y - half}
        width={2 * half}
        height={2 * half}
      />
      <path className={marks.supposed} d={arrows(supposed.at.x, supposed.at.y)} aria-hidden="true" />
    </g>
  );
}

/** Two arrowheads over and under the handle, which stay within the drawing. */
const arrows = (x: number, y: number): string => {
  const up = Math.max(y - 9, 4);
  const down = Math.min(y + 9, chartSize.height - 4);
  return `M${x - 3},${up}L${x},${up - 3}L${x + 3},${up}M${x - 3},${down}L${x},${down + 3}L${x + 3},${down}`;
};
