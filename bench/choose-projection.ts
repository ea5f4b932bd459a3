/**
 * Compares ways of projecting three to eight annual values one to four years ahead on the M3 yearly series. Every series counts
 * the same, however long it is. Run with `npx tsx bench/choose-projection.ts`; what it showed is in docs/methods.md.
 */
import { readFileSync } from "node:fs";
import { fewestPoints, mostPoints } from "../src/domain/error-quantiles";
import { candidateMethods } from "./projection/candidate-methods";
import { range } from "./projection/compute-calibration";
import { inFittingHalf } from "./projection/in-fitting-half";
import { readSeries } from "./projection/read-series";
import { rollingWindows } from "./projection/rolling-windows";

/** A few windows explode; none counts for more mean annual changes than this. */
const largestError = 50;

const series = readSeries(readFileSync(new URL("data/m3_yearly_long.csv", import.meta.url), "utf8"));
const points = range(fewestPoints, mostPoints);
const years = range(1, 4);

const average = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Mean over series of the mean error of its windows, in mean absolute annual changes of the series. */
const meanError = (of: typeof series, method: (typeof candidateMethods)[string], n: number, h: number): number =>
  average(
    of.flatMap((one) => {
      const windows = rollingWindows([one], n, h);
      if (windows.length === 0) return [];
      return average(
        windows.map(({ known, actual, unit }) => {
          const error = Math.abs(method(known, h) - actual.value) / unit;
          return Number.isNaN(error) ? largestError : Math.min(error, largestError);
        }),
      );
    }),
  );

const halves = [series.filter(({ id }) => inFittingHalf(id)), series.filter(({ id }) => !inFittingHalf(id))];

console.log(
  "Mean error ÷ mean absolute annual change: fitting half, held-out half; held-out half by points 3–8, by years 1–4",
);
for (const [name, method] of Object.entries(candidateMethods)) {
  const [fitting = [], heldOut = []] = halves.map((half) =>
    points.map((n) => years.map((h) => meanError(half, method, n, h))),
  );
  const cells = [
    average(fitting.flat()),
    average(heldOut.flat()),
    ...heldOut.map((row) => average(row)),
    ...years.map((_, at) => average(heldOut.map((row) => row[at] ?? NaN))),
  ];
  console.log(name.padEnd(34), cells.map((cell) => cell.toFixed(3).padStart(7)).join(""));
}
