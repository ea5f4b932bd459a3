import { type Direction, noLimits } from "../../../src/domain/indicator";
import { consecutive, dnsDistance, dnsThresholds, nextTarget } from "../../../src/domain/methods/dns-distance";
import { growthRatio, growthRatioThresholds, growthSign, scoreLine } from "../../../src/domain/methods/growth-ratio";
import { growthScoreLine, roomToGrow } from "../../../src/domain/methods/growth-without-target";
import type { MethodGrounds } from "../../../src/domain/methods/method-grounds";
import { scoreOn } from "../../../src/domain/methods/score-line";
import { lightOf, straightLineThresholds } from "../../../src/domain/methods/straight-line-light";
import { progressChartThresholds, unProgressChart } from "../../../src/domain/methods/un-progress-chart";
import { roundingNoise } from "../../../src/domain/rounding-noise";
import { years } from "../an-indicator";

const grounds = (
  values: Readonly<Record<number, number>>,
  goals: Readonly<Record<number, number>>,
  direction: Direction = "increase",
  upper: number | null = null,
): MethodGrounds => {
  const [observed, targets] = [years(values), years(goals)];
  return {
    direction,
    baseline: observed[0]!,
    latest: observed.at(-1)!,
    observed,
    target: targets.at(-1) ?? null,
    tableBaseYear: null,
    farEdge: null,
    targets,
    limits: { ...noLimits, upper },
    ceiling: upper,
  };
};

describe("growth without a target", () => {
  test.each([
    [50, null, 1],
    // 1 − 0.5^4.44 on the way to the limit, and as far beyond it.
    [50, 100, 1 - 0.5 ** 4.44],
    [150, 100, 1 - 0.5 ** 4.44],
    [3, 2, 1 - 0.5 ** 4.44],
    [100, 100, 0],
    [199, 100, 1 - 0.01 ** 4.44],
    [200, 100, 1],
    [201, 100, 1],
    [0, 100, 1],
    [-50, 100, 1],
    [-150, -100, 1],
    [50, 0, 1],
    [0, 0, 1],
  ])("from %d with a limit of %p leaves a room of %d", (from, limit, room) => {
    expect(roomToGrow(from, limit)).toBeCloseTo(room, 12);
  });

  test.each([
    // The lines meet at nought, at 0.5 % and at 1.5 %, there for one: 500 × 0.015 − 5 = 250 × 0.015 − 1.25 = 2.5.
    [0.015, 500, 2.5],
    [0.0149, 250, 2.475],
    [0.005, 250, 0],
    [0.0049, 500, -0.05],
    [0, 500, -2.5],
    [-0.0001, 125, -2.5125],
  ])("of %d has its score on the line with a slope of %d: %d", (growth, slope, score) => {
    expect(growthScoreLine(growth).slope).toBe(slope);
    expect(scoreOn(growthScoreLine(growth), growth)).toBeCloseTo(score, 12);
  });
});

describe("the growth ratio", () => {
  test.each([
    // Tenfold growth is asked for: 11 after 1. Whole numbers have these shares without any rounding.
    [10.5, 0.95, "on-track"],
    [10, 0.9, "acceleration-needed"],
    [7, 0.6, "acceleration-needed"],
    [6, 0.5, "limited"],
    [1, 0, "limited"],
    [0.5, -0.05, "deterioration"],
  ])("of %d after 1, where 11 was asked for, is exactly %d: %s", (latest, value, status) => {
    const found = growthRatio(grounds({ 2020: 1, 2021: latest }, { 2021: 11 }), growthRatioThresholds);
    expect(found).toMatchObject({ value, status });
  });

  test("has its score on the steeper line from 0.6 on", () => {
    expect(scoreLine(0.6).slope).toBe(7.1429);
    expect(scoreLine(0.5999).slope).toBe(4.1667);
  });

  test.each([
    ["increase", 3, 1],
    ["increase", -3, -1],
    ["decrease", 3, -1],
    ["decrease", -3, 1],
    ["increase", 0, 0],
  ] as const)("counts growth of what is to %s from %d times %d", (direction, base, sign) => {
    expect(growthSign(direction, base)).toBe(sign);
  });
});

describe("the straight-line light", () => {
  const noise = roundingNoise(1);

  test.each([
    [0, "green", "green"],
    [-noise, "green", "green"],
    [-2 * noise, "green", "yellow"],
    [-0.0999, "green", "yellow"],
    [-(0.1 - noise), "yellow", "yellow"],
    [-0.1, "yellow", "yellow"],
    [-0.3, "yellow", "yellow"],
    [-(0.3 + noise), "yellow", "yellow"],
    [-0.3001, "red", "red"],
  ])("of what is %d ahead is %s or %s, as what is nearly on pace is green or yellow", (ahead, green, yellow) => {
    const lightRed = "far-behind";
    expect(lightOf(ahead, straightLineThresholds, { lightNearlyOnPace: "green", lightRed })).toBe(green);
    expect(lightOf(ahead, straightLineThresholds, { lightNearlyOnPace: "yellow", lightRed })).toBe(yellow);
  });

  test.each([
    [-0.3001, "yellow"],
    [-9, "yellow"],
    [0, "green"],
  ])("of what is %d ahead is %s where red is for what is overdue alone", (ahead, light) => {
    const rule = { lightNearlyOnPace: "yellow", lightRed: "target-year-over" } as const;
    expect(lightOf(ahead, straightLineThresholds, rule)).toBe(light);
  });
});

describe("the UN Progress Chart", () => {
  test.each([
    // 1, 20, then 400: 399 of 420 is 0.95.
    [20, 421, 0.95, "on-track"],
    [20, 422, 399 / 421, "fair-progress"],
    // 1, 2, then 4: 3 of 30 is a tenth.
    [2, 31, 0.1, "fair-progress"],
    [2, 32, 3 / 31, "limited-progress"],
  ])("of %d after 1, a year before %d is to be reached, is %d: %s", (latest, goal, value, status) => {
    const found = unProgressChart(grounds({ 2020: 1, 2021: latest }, { 2022: goal }), progressChartThresholds);
    expect(found).toEqual({ value, status });
  });
});

describe("the distance of the German strategy", () => {
  const distanceOf = (values: Readonly<Record<number, number>>, goals: Readonly<Record<number, number>>) =>
    dnsDistance(grounds(values, goals), dnsThresholds);

  test.each([
    // +19 a year: of 20 to go in one year, 1 is missing. Then +4: of 5 to go, 1.
    [19, 20, 0.05, "missed-slightly"],
    [191, 200, 0.045, "reached-or-nearly"],
    [4, 5, 0.2, "missed-slightly"],
    [39, 50, 0.22, "missed"],
  ])("of %d a year, with %d to go in the next, is exactly %d: %s", (change, left, value, status) => {
    const values = { 2020: 0, 2021: change, 2022: 2 * change, 2023: 3 * change };
    expect(distanceOf(values, { 2024: 3 * change + left })).toEqual({ value, status });
  });

  test.each([
    // −1 a year for two years more leads from 13 to 11.
    [11, 0, "reached-or-nearly"],
    [10.5, -0.2, "reached-or-nearly"],
    [11.05, 0.05 / 1.95, "reached-or-nearly"],
    [11.1, 0.1 / 1.9, "wrong-direction"],
    [11.2, 0.2 / 1.8, "wrong-direction"],
    [12, 1, "wrong-direction"],
    [13 - 1 / 1024, 2047, "wrong-direction"],
    [13 + 1 / 1024, 2049, "wrong-direction"],
  ])("of 13 after 16, 15 and 14, with %d to be held or reached, is %d: %s", (goal, value, status) => {
    const found = distanceOf({ 2020: 16, 2021: 15, 2022: 14, 2023: 13 }, { 2025: goal });
    expect(found).toEqual({ value: expect.closeTo(value, 12) as number, status });
  });

  test.each([
    ["rising", [10, 11, 12, 13], "reached-or-nearly"],
    ["unchanged", [13, 13, 13, 13], "reached-or-nearly"],
    ["falling", [16, 15, 14, 13], "wrong-direction"],
  ] as const)(
    "at the very target and %s, %j, has no way to miss a share of; the direction alone decides: %s",
    (_, values, status) => {
      const [first, second, third, last] = values;
      const observed = { 2020: first, 2021: second, 2022: third, 2023: last };
      expect(distanceOf(observed, { 2025: 13 })).toEqual({ value: { withheld: "no-way-left" }, status });
    },
  );

  test("tells an indicator without a target from one whose targets are over", () => {
    const values = { 2020: 1, 2021: 2, 2022: 3, 2023: 4 };
    expect(distanceOf(values, {})).toEqual({ withheld: "no-target" });
    expect(distanceOf(values, { 2022: 9, 2023: 9 })).toEqual({ withheld: "target-year-passed" });
  });

  test("looks beyond a target of the year that is observed", () => {
    expect(nextTarget(grounds({ 2023: 1 }, { 2022: 2, 2023: 3, 2024: 4, 2025: 5 }))).toEqual({ year: 2024, value: 4 });
  });

  test.each([
    [[2016, 2017, 2018, 2019, 2020, 2021, 2022], 2017],
    [[2017, 2018, 2019, 2020, 2021, 2022], 2017],
    [[2016, 2018, 2019, 2020, 2021, 2022], 2018],
    [[2018, 2019, 2020, 2022], 2022],
  ])("counts five changes at most and no gap: of %j it starts in %d", (observed, from) => {
    expect(consecutive(observed.map((year) => ({ year, value: 0 })))[0]).toEqual({ year: from, value: 0 });
  });
});
