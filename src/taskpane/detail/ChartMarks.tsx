import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ChartGeometry, ChartInterval, Point } from "./chart-geometry";

const forced = "@media (forced-colors: active)";

export const useMarkStyles = makeStyles({
  path: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5, strokeDasharray: "4 3", fill: "none" },
  milestone: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    fill: tokens.colorNeutralBackground1,
    [forced]: { stroke: "CanvasText", fill: "Canvas" },
  },
  otherTarget: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1,
    strokeDasharray: "2 1.5",
    fill: tokens.colorNeutralBackground1,
    [forced]: { stroke: "CanvasText", fill: "Canvas" },
  },
  observationLine: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    fill: "none",
    [forced]: { stroke: "Highlight" },
  },
  observation: { fill: tokens.colorBrandForeground1, [forced]: { fill: "Highlight" } },
  projectionLine: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1.5,
    strokeDasharray: "1 4",
    strokeLinecap: "round",
    fill: "none",
    [forced]: { stroke: "Highlight" },
  },
  projection: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1.5,
    fill: tokens.colorNeutralBackground1,
    [forced]: { stroke: "Highlight", fill: "Canvas" },
  },
  excluded: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    strokeDasharray: "2 1.5",
    fill: tokens.colorNeutralBackground1,
    [forced]: { stroke: "CanvasText", fill: "Canvas" },
  },
  supposedLine: {
    stroke: tokens.colorPalettePurpleBorderActive,
    strokeWidth: 1.5,
    strokeDasharray: "5 3",
    fill: "none",
    [forced]: { stroke: "CanvasText" },
  },
  supposed: {
    stroke: tokens.colorPalettePurpleBorderActive,
    strokeWidth: 2,
    fill: tokens.colorNeutralBackground1,
    [forced]: { stroke: "CanvasText", fill: "Canvas" },
  },
});

const line = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(" ");

/** A diamond, so that a target is told from an actual value without colour. */
export const diamond = ({ x, y }: Point): string => `${x},${y - 4.5} ${x + 4.5},${y} ${x},${y + 4.5} ${x - 4.5},${y}`;

/** Half the width of the ends of an interval. */
const cap = 4;

const whisker = (x: number, { top, bottom }: ChartInterval): string =>
  `M${x},${top}V${bottom}M${x - cap},${top}H${x + cap}M${x - cap},${bottom}H${x + cap}`;

/** What is drawn within the axes, the most important last and hence on top. */
export function ChartMarks({ geometry }: { readonly geometry: ChartGeometry }): ReactElement {
  const styles = useMarkStyles();
  const { path, milestones, bands, otherTargets, observations, excluded, projection, supposed } = geometry;
  return (
    <g aria-hidden="true">
      <polyline className={styles.path} points={line(path)} />
      {projection !== null && (
        <>
          <polyline className={styles.projectionLine} points={line([projection.from, projection.to])} />
          {projection.interval80 !== null && (
            <path className={styles.projection} d={whisker(projection.to.x, projection.interval80)} />
          )}
        </>
      )}
      {supposed?.from && <polyline className={styles.supposedLine} points={line([supposed.from, supposed.at])} />}
      {bands.map(({ x, top, bottom }) => (
        <rect key={x} className={styles.milestone} x={x - cap} y={top} width={2 * cap} height={bottom - top} />
      ))}
      {otherTargets.map((point) => (
        <polygon key={`${point.x} ${point.y}`} className={styles.otherTarget} points={diamond(point)} />
      ))}
      {milestones.map((point) => (
        <polygon key={point.x} className={styles.milestone} points={diamond(point)} />
      ))}
      <polyline className={styles.observationLine} points={line(observations)} />
      {observations.map(({ x, y }) => (
        <circle key={x} className={styles.observation} cx={x} cy={y} r={3.5} />
      ))}
      {excluded.map(({ x, y }) => (
        <circle key={x} className={styles.excluded} cx={x} cy={y} r={3.5} />
      ))}
      {projection !== null && (
        <circle className={styles.projection} cx={projection.to.x} cy={projection.to.y} r={3.5} />
      )}
    </g>
  );
}
