import { readFileSync } from "node:fs";
import { join } from "node:path";
import { halfOf, readCollections, sharedFiles } from "../../bench/projection/collections";
import { computeCalibration } from "../../bench/projection/compute-calibration";
import { allWindows, withGap } from "../../bench/projection/rolling-windows";
import { calibratedForecaster, scoreForecasts } from "../../bench/projection/score-projection";
import { weightedQuantiles } from "../../bench/projection/weighted-quantiles";
import { calibratedProbabilities } from "../../src/domain/calibrated-probabilities";
import { projectionCalibration } from "../../src/domain/projection-calibration";

/** Some hundred thousand windows take a while on a busy machine. */
jest.setTimeout(180_000);

const root = join(__dirname, "../..");
const text = (path: string): string => readFileSync(join(root, path), "utf8");
const collections = readCollections(sharedFiles(join(root, "bench/data")));
const [fitting, heldOut] = [halfOf(collections, true), halfOf(collections, false)];
const points = [3, 4, 5, 6, 7, 8];
const ahead = [1, 2, 3, 4, 5, 6];

test("the collections have 645, 1142 and 551 series, and their halves about as many", () => {
  expect(collections.map(({ name, series }) => [name, series.length])).toEqual([
    ["M3", 645],
    ["China", 1142],
    ["World Bank", 551],
  ]);
  fitting.forEach(({ series }, at) => {
    expect(series.length / (heldOut[at]?.series.length ?? NaN)).toBeCloseTo(1, 0);
  });
});

test("a weighted quantile is that of the number repeated as often as it weighs", () => {
  const numbers = [
    { value: 9, weight: 1 },
    { value: 1, weight: 2 },
    { value: 5, weight: 1 },
  ];
  // middles of the shares of 1, 5 and 9: 0.25, 0.625, 0.875
  expect(weightedQuantiles(numbers, [0.1, 0.25, 0.4375, 0.625, 0.75, 0.9])).toEqual([1, 1, 3, 5, 7, 9]);
});

test("the table that is checked in is the one that the script computes from its halves of the series", () => {
  expect(computeCalibration(fitting)).toEqual(projectionCalibration);
});

test("every row of the table ascends", () => {
  for (const row of Object.values(projectionCalibration).flat(2)) {
    expect(row).toHaveLength(calibratedProbabilities.length);
    expect(row).toEqual([...row].sort((a, b) => a - b));
  }
});

const heldOutOnScales = heldOut.flatMap(({ name, scales, series }) => scales.map((scale) => ({ name, scale, series })));

describe.each(heldOutOnScales)("on the half of $name that it was not fitted to, $scale.name", (held) => {
  const { name, scale, series } = held;
  const score = scoreForecasts(allWindows(series, points, ahead), calibratedForecaster(scale, projectionCalibration));
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

  test("77–83 % of the values lie within the 80 % interval and 93–97 % within the 95 % one", () => {
    expect(score.within80).toBeGreaterThan(0.77);
    expect(score.within80).toBeLessThan(0.83);
    expect(score.within95).toBeGreaterThan(0.93);
    expect(score.within95).toBeLessThan(0.97);
  });

  test("the Brier score is below 0.19, and what is called 80 % likely comes true at least as often", () => {
    expect(score.brier).toBeLessThan(0.19);
    expect(score.likelyTrue).toBeGreaterThan(0.8);
  });

  test("the table's comment and docs/methods.md say so", () => {
    const words = scale.name === "linear" ? "values" : "square roots";
    const [in80, in95, brier] = [percent(score.within80), percent(score.within95), score.brier.toFixed(3)];
    expect(text("src/domain/projection-calibration.ts")).toContain(`${name}, ${words}: ${in80} and ${in95}, ${brier}`);
    expect(text("docs/methods.md")).toContain(
      `| ${name}, ${words} | ${score.windows} | ${in80} | ${in95} | ${brier} | ${percent(score.likelyTrue)} |`,
    );
  });

  test("with a year missing the intervals hold nearly as well", () => {
    const longer = points.map((n) => n + 1);
    const windows = allWindows(series, longer, [1, 2, 3]).map(withGap);
    const gap = scoreForecasts(windows, calibratedForecaster(scale, projectionCalibration));
    expect(gap.within80).toBeGreaterThan(0.75);
    expect(gap.within80).toBeLessThan(0.83);
    expect(gap.within95).toBeGreaterThan(0.93);
    expect(gap.within95).toBeLessThan(0.97);
  });
});
