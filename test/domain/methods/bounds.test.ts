import { comparedWith } from "../../../src/domain/methods/compared-with";
import { dnsBounds, dnsThresholds } from "../../../src/domain/methods/dns-distance";
import { currentStatusBounds } from "../../../src/domain/methods/escap-current-status";
import { growthRatioBounds, growthRatioThresholds } from "../../../src/domain/methods/growth-ratio";
import { growthBounds } from "../../../src/domain/methods/growth-without-target";
import { lightBounds, straightLineThresholds } from "../../../src/domain/methods/straight-line-light";
import { progressChartBounds, progressChartThresholds } from "../../../src/domain/methods/un-progress-chart";

/** Each label of a method as a trail writes its bounds. */
const written = (symbol: string, bounds: Readonly<Record<string, Parameters<typeof comparedWith>[2]>>) =>
  Object.fromEntries(
    Object.entries(bounds).map(([label, within]) => [label, comparedWith(symbol, 0, within).formula] as const),
  );

test.each([
  [{ from: 1 }, "R ≥ 1", "2 ≥ 1"],
  [{ above: 1 }, "R > 1", "2 > 1"],
  [{ below: 3 }, "R < 3", "2 < 3"],
  [{ upTo: 3 }, "R ≤ 3", "2 ≤ 3"],
  [{ from: 1, below: 3 }, "1 ≤ R < 3", "1 ≤ 2 < 3"],
  [{ from: 1, upTo: 3 }, "1 ≤ R ≤ 3", "1 ≤ 2 ≤ 3"],
  [{ above: 1, below: 3 }, "1 < R < 3", "1 < 2 < 3"],
  [{ above: 1, upTo: 3 }, "1 < R ≤ 3", "1 < 2 ≤ 3"],
  [{ above: 0, upTo: 3 }, "0 < R ≤ 3", "0 < 2 ≤ 3"],
])("the bounds %j of 2 are written %s and %s", (bounds, formula, numbers) => {
  expect(comparedWith("R", 2, bounds)).toEqual({ formula, numbers });
});

test("the distance of the German strategy is nearly none below 5 % and slight up to 20 %", () => {
  expect(written("m", dnsBounds(dnsThresholds))).toEqual({
    "reached-or-nearly": "m < 0.05",
    "missed-slightly": "0.05 ≤ m ≤ 0.2",
    missed: "m > 0.2",
  });
});

test("ESCAP's current status is complete from ten, and no progress up to nought", () => {
  expect(written("c", currentStatusBounds)).toEqual({
    completed: "c ≥ 10",
    progress: "0 < c < 10",
    "no-progress": "c ≤ 0",
  });
});

test("the growth ratio is divided at 0.95, at 0.6 and at nought", () => {
  expect(written("R", growthRatioBounds(growthRatioThresholds))).toEqual({
    "on-track": "R ≥ 0.95",
    "acceleration-needed": "0.6 ≤ R < 0.95",
    limited: "0 ≤ R < 0.6",
    deterioration: "R < 0",
  });
});

test.each([
  [1, "0.015", "0.005"],
  // Half the room halves what is asked.
  [0.5, "0.0075", "0.0025"],
])("growth without a target and room of %d is divided at %s and %s a year and at nought", (room, most, some) => {
  expect(written("p", growthBounds(room))).toEqual({
    "on-track": `p ≥ ${most}`,
    "acceleration-needed": `${some} ≤ p < ${most}`,
    limited: `0 ≤ p < ${some}`,
    deterioration: "p < 0",
  });
});

test.each([
  ["green", { green: "a > -0.1", yellow: "-0.3 ≤ a ≤ -0.1", red: "a < -0.3" }],
  ["yellow", { green: "a ≥ 0", yellow: "-0.3 ≤ a < 0", red: "a < -0.3" }],
] as const)("the light has these bounds where what is nearly on pace is %s", (lightNearlyOnPace, bounds) => {
  const rule = { lightNearlyOnPace, lightRed: "far-behind" } as const;
  expect(written("a", lightBounds(straightLineThresholds, rule))).toEqual(bounds);
});

test.each([
  ["green", { green: "a > -0.1", yellow: "a ≤ -0.1" }],
  ["yellow", { green: "a ≥ 0", yellow: "a < 0" }],
] as const)(
  "where red is for what is overdue, yellow has no end: nearly on pace is %s",
  (lightNearlyOnPace, bounds) => {
    const rule = { lightNearlyOnPace, lightRed: "target-year-over" } as const;
    expect(written("a", lightBounds(straightLineThresholds, rule))).toMatchObject(bounds);
  },
);

test("the UN Progress Chart is divided at 95 % and at a tenth of the way", () => {
  expect(written("s", progressChartBounds(progressChartThresholds))).toEqual({
    "on-track": "s ≥ 0.95",
    "fair-progress": "0.1 ≤ s < 0.95",
    "limited-progress": "s < 0.1",
  });
});
