/**
 * Fits the calibration of the projection to one half of every collection, checks it on the other and writes
 * src/domain/projection-calibration.ts. Run with `npx tsx bench/calibrate-projection.ts`; the same data give the same file.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fewestPoints, mostPoints } from "../src/domain/error-quantiles";
import { calibrationSource } from "./projection/calibration-source";
import { halfOf, readCollections, sharedFiles } from "./projection/collections";
import { computeCalibration, mostYearsAhead, range } from "./projection/compute-calibration";
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
const scores = heldOut.flatMap(({ name, scales, series }) =>
  scales.map((scale) => {
    const forecaster = calibratedForecaster(scale, table);
    const windows = allWindows(series, points, years);
    const score = scoreForecasts(windows, forecaster);
    printScore(`${name}, ${scale.name}`, score);
    for (const n of points) printScore(`- ${n} points`, scoreForecasts(allWindows(series, [n], years), forecaster));
    for (const h of years)
      printScore(`- ${h} years ahead`, scoreForecasts(allWindows(series, points, [h]), forecaster));
    const longer = points.map((n) => n + 1);
    printScore("- one year missing", scoreForecasts(allWindows(series, longer, years).map(withGap), forecaster));
    printScore("- least squares, textbook", scoreForecasts(windows, leastSquaresForecaster));
    return { name, scale, score };
  }),
);

const fittedTo = fitting.flatMap(({ series }) => series);
const source = await calibrationSource(table, {
  fittedSeries: fittedTo.length,
  fittedWindows: allWindows(fittedTo, points, years).length,
  heldOut: scores,
});
writeFileSync(new URL("../src/domain/projection-calibration.ts", import.meta.url), source);
