import type { Plot, PlotLine } from "./draw-plot";
import { drawPlots } from "./draw-plot";
import type { ReliabilityBin } from "./reliability";
import type { Score } from "./score-projection";

/** How one collection did on one scale, for each number of points and of years ahead. */
export interface HeldOutFigures {
  readonly name: string;
  readonly byPoints: readonly (readonly [number, Score])[];
  readonly byYearsAhead: readonly (readonly [number, Score])[];
  readonly reliability: readonly ReliabilityBin[];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** What the nominal 80 % and 95 % intervals held, as the text of an SVG file. */
export const coveragePlot = (figures: readonly HeldOutFigures[]): string =>
  drawPlots([
    coverageAgainst("points", "number of points", ({ byPoints }) => byPoints, figures),
    coverageAgainst("years ahead", "years ahead", ({ byYearsAhead }) => byYearsAhead, figures),
  ]);

const coverageAgainst = (
  unit: string,
  xTitle: string,
  scoresOf: (figures: HeldOutFigures) => HeldOutFigures["byPoints"],
  figures: readonly HeldOutFigures[],
): Plot => {
  const counts = figures[0] === undefined ? [] : scoresOf(figures[0]).map(([count]) => count);
  const [first = 0, last = 0] = [counts[0], counts.at(-1)];
  const lineOf = (one: HeldOutFigures, held: (score: Score) => number): PlotLine => ({
    name: one.name,
    points: scoresOf(one).map(([count, score]) => ({
      x: count,
      y: 100 * held(score),
      note: `${count} ${unit}: ${percent(held(score))}`,
    })),
  });
  return {
    title: `Held within 80 % and 95 %, by ${unit}`,
    xTitle,
    yTitle: "actual, %",
    x: [first - 0.5, last + 0.5],
    y: [70, 100],
    xTicks: counts,
    yTicks: [70, 75, 80, 85, 90, 95, 100],
    guides: [80, 95].map((nominal) => [first - 0.5, nominal, last + 0.5, nominal]),
    lines: [
      ...figures.map((one) => lineOf(one, ({ within80 }) => within80)),
      ...figures.map((one) => lineOf(one, ({ within95 }) => within95)),
    ],
  };
};

/** How often chances came true against what they said, the larger a mark the more of them, as the text of an SVG file. */
export const reliabilityPlot = (figures: readonly HeldOutFigures[]): string => {
  const tenths = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return drawPlots([
    {
      title: "Chances and what came of them",
      xTitle: "chance given",
      yTitle: "came true",
      x: [0, 1],
      y: [0, 1],
      xTicks: tenths,
      yTicks: tenths,
      guides: [[0, 0, 1, 1]],
      lines: figures.map(({ name, reliability }) => ({
        name,
        points: reliability.map(({ predicted, cameTrue, share }) => ({
          x: predicted,
          y: cameTrue,
          radius: 2 + 14 * Math.sqrt(share) * 0.7,
          note: `chance ${percent(predicted)}: came true ${percent(cameTrue)}, ${percent(share)} of all`,
        })),
      })),
    },
  ]);
};
