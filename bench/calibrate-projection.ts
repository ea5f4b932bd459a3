/**
 * Fits the calibration of the projection to one half of every collection, checks it on the other and writes
 * src/domain/projection-calibration.ts and the plots in docs. Run with `npx tsx bench/calibrate-projection.ts`; the same data give the same file.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fewestPoints, mostPoints } from "../src/domain/error-quantiles";
import { coveragePlot, reliabilityPlot } from "./projection/calibration-plots";
import { calibrationSource } from "./projection/calibration-source";
import { halfOf, readCollections, sharedFiles } from "./projection/collections";
import { computeCalibration, mostYearsAhead, range } from "./projection/compute-calibration";
import { reliabilityOf } from "./projection/reliability";
import { allWindows, withGap } from "./projection/rolling-windows";
import type { Score } from "./projection/score-projection";
import { calibratedForecaster, leastSquaresForecaster, scoreForecasts } from "./projection/score-projection";

const collections = readCollections(sharedFiles(fileURLToPath(new URL("data", import.meta.url))));
const [fitting, heldOut] = [halfOf(collections, true), halfOf(collections, false)];
const points = range(fewestPoints, mostPoints);
const years = range(1, mostYearsAhead);
const table = computeCalibration(fitting);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const printScore = (what: string, { windows, within80, within95, brier, likelyTrue, likely }: Score): void => {
  const cells = [windows, percent(within80), percent(within95), brier.toFixed(3), percent(likelyTrue), percent(likely)];
  console.log(`| ${[what, ...cells].join(" | ")} |`);
};

console.log("| held-out halves | windows | within 80 % | within 95 % | Brier score | came true | of |");
const scaleNames = { squareRoot: "square roots", linear: "values" };
const results = heldOut.flatMap(({ name, scales, series }) =>
  scales.map((scale) => {
    const forecaster = calibratedForecaster(scale, table);
    const windows = allWindows(series, points, years);
    const score = scoreForecasts(windows, forecaster);
    printScore(`${name}, ${scaleNames[scale.name]}`, score);
    const byPoints = points.map((n) => [n, scoreForecasts(allWindows(series, [n], years), forecaster)] as const);
    const byYearsAhead = years.map((h) => [h, scoreForecasts(allWindows(series, points, [h]), forecaster)] as const);
    for (const [n, one] of byPoints) printScore(`- ${n} points`, one);
    for (const [h, one] of byYearsAhead) printScore(`- ${h} years ahead`, one);
    const longer = points.map((n) => n + 1);
    printScore("- one year missing", scoreForecasts(allWindows(series, longer, years).map(withGap), forecaster));
    printScore("- least squares, textbook", scoreForecasts(windows, leastSquaresForecaster));
    const reliability = reliabilityOf(windows, forecaster);
    return {
      score,
      scale,
      collection: name,
      figures: { name: `${name}, ${scaleNames[scale.name]}`, byPoints, byYearsAhead, reliability },
    };
  }),
);

const fittedTo = fitting.flatMap(({ series }) => series);
const source = await calibrationSource(table, {
  fittedSeries: fittedTo.length,
  fittedWindows: allWindows(fittedTo, points, years).length,
  heldOut: results.map(({ collection: name, scale, score }) => ({ name, scale, score })),
});
writeFileSync(new URL("../src/domain/projection-calibration.ts", import.meta.url), source);
const figures = results.map((one) => one.figures);
writeFileSync(new URL("../docs/calibration-coverage.svg", import.meta.url), coveragePlot(figures));
writeFileSync(new URL("../docs/calibration-reliability.svg", import.meta.url), reliabilityPlot(figures));
