import { readFileSync } from "node:fs";
import { join } from "node:path";
import { computeCalibration } from "../../bench/projection/compute-calibration";
import { inFittingHalf } from "../../bench/projection/in-fitting-half";
import { readSeries } from "../../bench/projection/read-series";
import type { Window } from "../../bench/projection/rolling-windows";
import { rollingWindows, withGap } from "../../bench/projection/rolling-windows";
import { calibratedForecaster, scoreForecasts } from "../../bench/projection/score-projection";
import { calibratedProbabilities } from "../../src/domain/calibrated-probabilities";
import { projectionCalibration } from "../../src/domain/projection-calibration";
import { linear, squareRoot } from "../../src/domain/variation-scale";

/** Some hundred thousand windows take a while on a busy machine. */
jest.setTimeout(180_000);

const root = join(__dirname, "../..");
const text = (path: string): string => readFileSync(join(root, path), "utf8");
const series = readSeries(text("bench/data/m3_yearly_long.csv"));
const fitting = series.filter(({ id }) => inFittingHalf(id));
const heldOut = series.filter(({ id }) => !inFittingHalf(id));
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Windows of the held-out half, of `extra` more points than the calibration is asked for. */
const heldOutWindows = (extra: number): readonly Window[] =>
  range(3, 8).flatMap((points) => range(1, 6).flatMap((ahead) => rollingWindows(heldOut, points + extra, ahead)));

test("the M3 competition has 645 yearly series, and either half has about as many", () => {
  expect(series).toHaveLength(645);
  expect(Math.abs(fitting.length - heldOut.length)).toBeLessThan(20);
});

test("the table that is checked in is the one that the script computes from its half of the series", () => {
  expect(computeCalibration(fitting)).toEqual(projectionCalibration);
});

test("every row of the table ascends", () => {
  for (const row of Object.values(projectionCalibration).flat(2)) {
    expect(row).toHaveLength(calibratedProbabilities.length);
    expect(row).toEqual([...row].sort((a, b) => a - b));
  }
});

describe.each([squareRoot, linear])("on the series that it was not fitted to, the $name scale", (scale) => {
  const score = scoreForecasts(heldOutWindows(0), calibratedForecaster(scale, projectionCalibration));
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

  test("holds 77–83 % of the values within the 80 % interval and 93–97 % within the 95 % one", () => {
    expect(score.within80).toBeGreaterThan(0.77);
    expect(score.within80).toBeLessThan(0.83);
    expect(score.within95).toBeGreaterThan(0.93);
    expect(score.within95).toBeLessThan(0.97);
  });

  test("gives chances with a Brier score below 0.19, and what it calls 80 % likely comes true at least as often", () => {
    expect(score.brier).toBeLessThan(0.19);
    expect(score.likelyTrue).toBeGreaterThan(0.8);
  });

  test("does what the table's comment and docs/methods.md say of it", () => {
    const comment = text("src/domain/projection-calibration.ts").replace(/\n \* /g, " ");
    expect(comment).toContain(`${percent(score.within80)} and ${percent(score.within95)} of the values`);
    expect(text("docs/methods.md")).toContain(
      `| ${percent(score.within80)} | ${percent(score.within95)} | ${score.brier.toFixed(3)} |`,
    );
  });
});

test("with a year missing the intervals hold as well", () => {
  const windows = heldOutWindows(1).map(withGap);
  const score = scoreForecasts(windows, calibratedForecaster(squareRoot, projectionCalibration));
  expect(score.within80).toBeGreaterThan(0.77);
  expect(score.within80).toBeLessThan(0.83);
  expect(score.within95).toBeGreaterThan(0.93);
  expect(score.within95).toBeLessThan(0.97);
});
