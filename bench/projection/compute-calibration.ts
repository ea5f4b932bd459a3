import { quantileSorted } from "simple-statistics";
import { calibratedProbabilities } from "../../src/domain/calibrated-probabilities";
import { fewestPoints, mostPoints } from "../../src/domain/error-quantiles";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import type { VariationScale, VariationScaleName } from "../../src/domain/variation-scale";
import { linear, squareRoot } from "../../src/domain/variation-scale";
import type { AnnualSeries } from "./read-series";
import { rollingWindows } from "./rolling-windows";

/** Quantiles by scale, number of points and years ahead: `table.linear[points − 3][yearsAhead − 1]`. */
export type CalibrationTable = Readonly<Record<VariationScaleName, readonly (readonly (readonly number[])[])[]>>;

export const mostYearsAhead = 6;

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
      // Adding 0 turns −0, which a source file can't tell from 0, into 0.
      return calibratedProbabilities.map((probability) => Number(quantileSorted(errors, probability).toFixed(4)) + 0);
    }),
  );
