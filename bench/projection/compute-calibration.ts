import { quantileSorted } from "simple-statistics";
import { fewestPoints, mostPoints } from "../../src/domain/error-quantiles";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import type { VariationScale, VariationScaleName } from "../../src/domain/variation-scale";
import { linear, squareRoot } from "../../src/domain/variation-scale";
import type { AnnualSeries } from "./read-series";
import { rollingWindows } from "./rolling-windows";

/** Quantiles by scale, number of points and years ahead: `table.linear[points − 3][yearsAhead − 1]`. */
export type CalibrationTable = Readonly<Record<VariationScaleName, readonly (readonly (readonly number[])[])[]>>;

export const mostYearsAhead = 6;

/** Dense enough for straight lines between them, and the ends of the 80 % and 95 % intervals among them. */
export const tabulatedProbabilities: readonly number[] = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
  0.95, 0.975, 0.99, 0.995,
];

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The quantiles of error ÷ spread over all windows of the series, to four decimals. */
export const computeCalibration = (series: readonly AnnualSeries[]): CalibrationTable => ({
  squareRoot: quantilesOnScale(series, squareRoot),
  linear: quantilesOnScale(series, linear),
});

const quantilesOnScale = (series: readonly AnnualSeries[], scale: VariationScale) =>
  range(fewestPoints, mostPoints).map((points) =>
    range(1, mostYearsAhead).map((yearsAhead) => {
      const errors = rollingWindows(series, points, yearsAhead).flatMap(({ known, actual }) => {
        const { centre, spread } = projectShrunkDrift(known, scale, yearsAhead);
        return spread === 0 ? [] : [(scale.onto(actual.value) - centre) / spread];
      });
      errors.sort((a, b) => a - b);
      return tabulatedProbabilities.map((probability) => Number(quantileSorted(errors, probability).toFixed(4)));
    }),
  );
