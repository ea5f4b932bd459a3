/**
 * Compares ways of projecting three to eight annual values one to four years ahead, on both halves of every collection. Run with
 * `npx tsx bench/choose-projection.ts [series.csv …]`; without files on those in bench/data. What it showed is in docs/methods.md.
 */
import { fileURLToPath } from "node:url";
import { fewestPoints, mostPoints } from "../src/domain/error-quantiles";
import { candidateMethods } from "./projection/candidate-methods";
import { halfOf, readCollections, sharedFiles } from "./projection/collections";
import { range } from "./projection/compute-calibration";
import { meanError } from "./projection/mean-error";
import { allWindows } from "./projection/rolling-windows";
import { simpleMethods } from "./projection/simple-methods";

const paths = process.argv.slice(2);
const collections = readCollections(
  paths.length > 0 ? paths : sharedFiles(fileURLToPath(new URL("data", import.meta.url))),
);
const parts = [true, false].flatMap((isFitting) =>
  halfOf(collections, isFitting).map(({ name, series }) => {
    const windows = allWindows(series, range(fewestPoints, mostPoints), range(1, 4));
    return {
      name: `${name}, ${isFitting ? "fitting" : "held-out"}`,
      windows,
      best: Math.min(...Object.values(simpleMethods).map((method) => meanError(windows, method))),
    };
  }),
);

console.log("Mean error ÷ that of the best simple method of the same half; the best simple one in annual changes:");
for (const { name, windows, best } of parts) console.log(`  ${name}: ${best.toFixed(3)} of ${windows.length} windows`);
console.log(["method", ...parts.map(({ name }) => name)].join(" | "));
for (const [name, method] of Object.entries(candidateMethods)) {
  const cells = parts.map(({ windows, best }) => (meanError(windows, method) / best).toFixed(3));
  console.log([name, ...cells].join(" | "));
}
