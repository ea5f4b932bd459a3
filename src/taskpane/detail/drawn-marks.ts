import type { ChartGeometry } from "./chart-geometry";

/** A kind of mark of the chart. */
export type ChartMark =
  "observation" | "excluded" | "path" | "milestone" | "band" | "otherTarget" | "supposed" | "projection";

/** The kinds of marks that a chart shows, in the order of the legend. */
export const drawnMarks = (geometry: ChartGeometry): readonly ChartMark[] => {
  const marks: readonly (readonly [ChartMark, isDrawn: boolean])[] = [
    ["observation", geometry.observations.length > 0],
    ["excluded", geometry.excluded.length > 0],
    ["path", geometry.path.length > 0],
    ["milestone", geometry.milestones.length > 0],
    ["band", geometry.bands.length > 0],
    ["otherTarget", geometry.otherTargets.length > 0],
    ["supposed", geometry.supposed !== null],
    ["projection", geometry.projection !== null],
  ];
  return marks.filter(([, isDrawn]) => isDrawn).map(([mark]) => mark);
};
