/**
 * How good the projection is on whole collections, 3–8 points and 1–4 years ahead: its error beside simple methods', what its intervals
 * hold, its chances. Run with `npx tsx bench/backtest-projection.ts [series.csv …]`; without files on those in bench/data.
 */
import { fileURLToPath } from "node:url";
import { fewestPoints, mostPoints } from "../src/domain/error-quantiles";
import { projectionCalibration } from "../src/domain/projection-calibration";
import { productMethod } from "./projection/candidate-methods";
import { readCollections, sharedFiles } from "./projection/collections";
import { range } from "./projection/compute-calibration";
import { meanError } from "./projection/mean-error";
import { allWindows } from "./projection/rolling-windows";
import { calibratedForecaster, scoreForecasts } from "./projection/score-projection";
import { simpleMethods } from "./projection/simple-methods";

const paths = process.argv.slice(2);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

for (const { name, scales, series } of readCollections(
  paths.length > 0 ? paths : sharedFiles(fileURLToPath(new URL("data", import.meta.url))),
)) {
  const windows = allWindows(series, range(fewestPoints, mostPoints), range(1, 4));
  const errors = Object.entries(simpleMethods).map(([method, project]) => ({
    method,
    error: meanError(windows, project),
  }));
  const best = Math.min(...errors.map(({ error }) => error));
  console.log(`${name}: ${series.length} series, ${windows.length} windows`);
  for (const { method, error } of errors) console.log(`  ${method.padEnd(26)} ${error.toFixed(3)}`);
  for (const scale of scales) {
    const error = meanError(windows, productMethod(scale));
    const score = scoreForecasts(windows, calibratedForecaster(scale, projectionCalibration));
    console.log(
      `  ${`the default, ${scale.name}`.padEnd(26)} ${error.toFixed(3)}, ÷ the best ${(error / best).toFixed(3)}`,
    );
    console.log(
      `    within 80 %: ${percent(score.within80)}, 95 %: ${percent(score.within95)}; Brier ${score.brier.toFixed(3)}; ` +
        `≥ 80 % likely came true ${percent(score.likelyTrue)} of ${percent(score.likely)}`,
    );
  }
}
