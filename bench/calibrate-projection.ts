/**
 * Fits the calibration of the projection to one half of the M3 yearly series, checks it on the other, compares the projection
 * with simple methods, and writes src/domain/projection-calibration.ts. Run with `npx tsx bench/calibrate-projection.ts`;
 * the same data give the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fewestPoints, mostPoints } from "../src/domain/error-quantiles";
import { projectShrunkDrift } from "../src/domain/project-shrunk-drift";
import type { VariationScale } from "../src/domain/variation-scale";
import { linear, squareRoot } from "../src/domain/variation-scale";
import { calibrationSource } from "./projection/calibration-source";
import { computeCalibration, mostYearsAhead, range } from "./projection/compute-calibration";
import { inFittingHalf } from "./projection/in-fitting-half";
import { readSeries } from "./projection/read-series";
import type { Window } from "./projection/rolling-windows";
import { rollingWindows, withGap } from "./projection/rolling-windows";
import type { Score } from "./projection/score-projection";
import { calibratedForecaster, leastSquaresForecaster, scoreForecasts } from "./projection/score-projection";
import type { Method } from "./projection/simple-methods";
import { onRoots, shrunkBy, simpleMethods } from "./projection/simple-methods";

const series = readSeries(readFileSync(new URL("data/m3_yearly_long.csv", import.meta.url), "utf8"));
const fitting = series.filter(({ id }) => inFittingHalf(id));
const heldOut = series.filter(({ id }) => !inFittingHalf(id));
const points = range(fewestPoints, mostPoints);
const years = range(1, mostYearsAhead);
const table = computeCalibration(fitting);

const heldOutWindows = (somePoints: readonly number[], someYears: readonly number[]): readonly Window[] =>
  somePoints.flatMap((n) => someYears.flatMap((h) => rollingWindows(heldOut, n, h)));
const allHeldOut = heldOutWindows(points, years);
const windowsWithGap = heldOutWindows(
  points.map((n) => n + 1),
  years,
).map(withGap);

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

const printScore = (what: string, score: Score): void => {
  const likely = `${percent(score.likelyTrue)} of ${percent(score.likely)}`;
  const cells = [percent(score.within80), percent(score.within95), score.brier.toFixed(4).padStart(8), likely];
  console.log(what.padEnd(28), String(score.windows).padStart(7), ...cells);
};

/** Mean error in mean absolute annual changes; one window counts for 50 at most, for a few explode. */
const meanError = (method: Method, fromSeries: typeof series): number => {
  let [sum, windows] = [0, 0];
  for (const n of points) {
    for (const h of years.slice(0, 4)) {
      for (const { known, actual, unit } of rollingWindows(fromSeries, n, h)) {
        sum += Math.min(Math.abs(method(known, h) - actual.value) / unit, 50);
        windows += 1;
      }
    }
  }
  return sum / windows;
};

const ours =
  (scale: VariationScale): Method =>
  (known, h) =>
    scale.back(projectShrunkDrift(known, scale, h).centre);

console.log(`Held-out half, ${heldOut.length} series, nominal 80 and 95 %`);
console.log("".padEnd(28), "windows   in 80  in 95    Brier  ≥ 0.8 came true, given (%)");
for (const scale of [squareRoot, linear]) {
  const forecaster = calibratedForecaster(scale, table);
  const print = (what: string, windows: readonly Window[]): void => {
    printScore(what, scoreForecasts(windows, forecaster));
  };
  print(`${scale.name}, all`, allHeldOut);
  for (const n of points) print(`  ${n} points`, heldOutWindows([n], years));
  for (const h of years) print(`  ${h} years ahead`, heldOutWindows(points, [h]));
  print("  one year missing", windowsWithGap);
}
printScore("least squares, all", scoreForecasts(allHeldOut, leastSquaresForecaster));
for (const n of points) printScore(`  ${n} points`, scoreForecasts(heldOutWindows([n], years), leastSquaresForecaster));

console.log("\nMean error ÷ mean absolute annual change, 1 to 4 years ahead: fitting half, held-out half");
const methods: Readonly<Record<string, Method>> = {
  ...simpleMethods,
  ...Object.fromEntries(range(1, 6).map((c) => [`drift ÷ (1 + ${c}/t²)`, shrunkBy(c)])),
  ...Object.fromEntries(range(1, 6).map((c) => [`drift ÷ (1 + ${c}/t²) on roots`, onRoots(shrunkBy(c))])),
  "the default (square root)": ours(squareRoot),
  "the default (linear)": ours(linear),
};
for (const [name, method] of Object.entries(methods)) {
  console.log(name.padEnd(32), meanError(method, fitting).toFixed(3), meanError(method, heldOut).toFixed(3));
}

const source = await calibrationSource(table, {
  fittedSeries: fitting.length,
  fittedWindows: points.flatMap((n) => years.map((h) => rollingWindows(fitting, n, h).length)).reduce((a, b) => a + b),
  heldOutSeries: heldOut.length,
  heldOut: {
    squareRoot: scoreForecasts(allHeldOut, calibratedForecaster(squareRoot, table)),
    linear: scoreForecasts(allHeldOut, calibratedForecaster(linear, table)),
  },
});
writeFileSync(new URL("../src/domain/projection-calibration.ts", import.meta.url), source);
