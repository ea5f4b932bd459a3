import { calibratedProbabilities } from "../../src/domain/calibrated-probabilities";
import { fewestPoints, mostPoints } from "../../src/domain/error-quantiles";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import type { VariationScale, VariationScaleName } from "../../src/domain/variation-scale";
import { linear, squareRoot } from "../../src/domain/variation-scale";
import type { Collection } from "./collections";
import { rollingWindows } from "./rolling-windows";
import type { Weighted } from "./weighted-quantiles";
import { weightedQuantiles } from "./weighted-quantiles";

/** Quantiles by scale, number of points and years ahead: `table.linear[points − 3][yearsAhead − 1]`. */
export type CalibrationTable = Readonly<Record<VariationScaleName, readonly (readonly (readonly number[])[])[]>>;

export const mostYearsAhead = 6;

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * The quantiles of error ÷ spread over all windows of the collections that suit a scale, to four decimals. Within a collection
 * every series counts the same. One whose units nobody knows, and which is of all sorts, counts as much as two of known units.
 */
export const computeCalibration = (collections: readonly Collection[]): CalibrationTable => ({
  squareRoot: quantilesOnScale(collections, squareRoot),
  linear: quantilesOnScale(collections, linear),
});

const quantilesOnScale = (collections: readonly Collection[], scale: VariationScale) => {
  const suitable = collections.filter(({ scales }) => scales.includes(scale));
  return range(fewestPoints, mostPoints).map((points) =>
    range(1, mostYearsAhead).map((yearsAhead) => {
      const errors = suitable.flatMap((collection) => errorsOf(collection, scale, points, yearsAhead));
      // Adding 0 turns −0, which a source file can't tell from 0, into 0.
      return weightedQuantiles(errors, calibratedProbabilities).map((quantile) => Number(quantile.toFixed(4)) + 0);
    }),
  );
};

const errorsOf = (
  { series, scales }: Collection,
  scale: VariationScale,
  points: number,
  yearsAhead: number,
): readonly Weighted[] => {
  const errors = rollingWindows(series, points, yearsAhead).flatMap(({ known, actual, weight }) => {
    const { centre, spread } = projectShrunkDrift(known, scale, yearsAhead);
    return spread === 0 ? [] : [{ value: (scale.onto(actual.value) - centre) / spread, weight }];
  });
  const share = scales.length / errors.reduce((sum, { weight }) => sum + weight, 0);
  return errors.map(({ value, weight }) => ({ value, weight: weight * share }));
};
