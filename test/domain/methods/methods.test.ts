import fc from "fast-check";
import { assess } from "../../../src/domain/assess";
import { defaultSettings } from "../../../src/domain/default-settings";
import { applyChoices } from "../../../src/domain/settings/apply-choices";
import { trace } from "../../../src/domain/trace";
import { headlineIndicators } from "../../../src/domain/headline-indicators";
import { type Indicator, noLimits } from "../../../src/domain/indicator";
import { dnsDistance, dnsThresholds } from "../../../src/domain/methods/dns-distance";
import type { MethodGrounds } from "../../../src/domain/methods/method-grounds";
import type { MethodName, MethodVerdicts } from "../../../src/domain/methods/method-verdict";
import { straightLineLight, straightLineThresholds } from "../../../src/domain/methods/straight-line-light";
import { progressChartThresholds, unProgressChart } from "../../../src/domain/methods/un-progress-chart";
import { isWithheld } from "../../../src/domain/withheld";
import { anyValue, indicatorWith, sheetValue, withValues } from "../../property/arbitrary-indicator";
import { anIndicator, years } from "../an-indicator";

const near = (value: number): unknown => expect.closeTo(value, 12);

const grounds = (values: Readonly<Record<number, number>>, parts: Partial<MethodGrounds> = {}): MethodGrounds => {
  const observed = years(values);
  const target = parts.target === undefined ? { year: 2025, value: 10 } : parts.target;
  return {
    direction: "increase",
    baseline: observed[0]!,
    latest: observed.at(-1)!,
    observed,
    tableBaseYear: null,
    farEdge: null,
    targets: target === null ? [] : [target],
    limits: noLimits,
    ceiling: null,
    ...parts,
    target,
  };
};

const lightOf = (parts: MethodGrounds, nearlyOnPace: "green" | "yellow") =>
  straightLineLight(parts, straightLineThresholds, { lightNearlyOnPace: nearlyOnPace, lightRed: "far-behind" });
const chartOf = (parts: MethodGrounds) => unProgressChart(parts, progressChartThresholds);
const distanceOf = (parts: MethodGrounds) => dnsDistance(parts, dnsThresholds);

describe("the straight-line light", () => {
  test.each([
    [6, 0, "green"],
    [5.5, -0.05, "yellow"],
    [5, -0.1, "yellow"],
    [3, -0.3, "yellow"],
    [2.9, -0.31, "red"],
    [-1, -0.7, "red"],
    [8, 0.2, "green"],
  ])("of %d after 3 of 5 years from 0 to 10 is %d ahead: %s", (value, ahead, status) => {
    expect(lightOf(grounds({ 2020: 0, 2023: value }), "yellow")).toEqual({ value: near(ahead), status });
  });

  test("of what is behind by less than 10 points is as the user says, for the rule leaves it open", () => {
    expect(lightOf(grounds({ 2020: 0, 2023: 5.5 }), "green")).toMatchObject({ status: "green" });
    expect(lightOf(grounds({ 2020: 0, 2023: 5 }), "green")).toMatchObject({ status: "yellow" });
  });

  test("asks for the whole way once the target's year is over", () => {
    expect(lightOf(grounds({ 2020: 0, 2027: 9.5 }), "yellow")).toEqual({
      value: near(-0.05),
      status: "yellow",
    });
  });

  test("is withheld without a target, and where there is no way to go", () => {
    expect(lightOf(grounds({ 2020: 0, 2023: 6 }, { target: null }), "yellow")).toEqual({
      withheld: "no-target",
    });
    expect(lightOf(grounds({ 2020: 10, 2023: 9 }), "yellow")).toEqual({ withheld: "baseline-equals-target" });
  });
});

describe("the light of the slips of 宿迁产发集团", () => {
  const settings = applyChoices(defaultSettings(2026), { preset: "suqian" });
  const judged = (values: Readonly<Record<number, number>>) => {
    const indicator = anIndicator({ observations: years(values), targets: years({ 2025: 10 }) });
    const assessment = assess(indicator, settings);
    const trail = trace(indicator, assessment, settings).methods.straightLine;
    return [assessment.leading, trail.at(-1)?.numbers];
  };

  // From 0 in 2020 to 10 in 2025: 6 keeps pace after three years.
  test.each([
    ["what keeps pace has none", { 2020: 0, 2023: 6 }, "on-track", "0 ≥ 0"],
    ["what lags by a tenth of a point is reminded", { 2020: 0, 2023: 5.99 }, "slightly-behind", `${0.599 - 0.6} < 0`],
    ["what lags by more than 30 points is reminded, not warned", { 2020: 0, 2023: 1 }, "slightly-behind", "-0.5 < 0"],
    ["what is worse than its baseline, too", { 2020: 0, 2024: -5 }, "slightly-behind", "-1.3 < 0"],
    ["what is short of its target at the end is overdue", { 2020: 0, 2025: 9.9 }, "behind", "2025 ≥ 2025"],
    ["and a year later still, until it is done", { 2020: 0, 2025: 9, 2026: 9.9 }, "behind", "2026 ≥ 2025"],
    ["and is done then", { 2020: 0, 2025: 9, 2026: 10 }, "achieved", "10 ≥ 10"],
  ])("%s: %j is %s", (_, values, status, numbers) => {
    expect(judged(values)).toEqual([status, numbers]);
  });
});

describe("the UN Progress Chart", () => {
  test.each([
    // 10 % a year for one year more: 133.1 − 100 = 33.1 of the way.
    [200, 0.331, "fair-progress"],
    [134.8, 33.1 / 34.8, "on-track"],
    [135, 33.1 / 35, "fair-progress"],
    [431, 0.1, "fair-progress"],
    [432, 33.1 / 332, "limited-progress"],
    [120, 1.655, "met"],
  ])("of 121 after 100 two years before, towards %d, covers %d of the way: %s", (goal, share, status) => {
    const found = chartOf(grounds({ 2020: 100, 2022: 121 }, { target: { year: 2023, value: goal } }));
    expect(found).toEqual({ value: near(share), status });
  });

  test.each([
    ["a base of 0", { 2020: 0, 2022: 5 }, { year: 2025, value: 10 }, "growth-from-zero"],
    ["a change of sign", { 2020: -1, 2022: 5 }, { year: 2025, value: 10 }, "sign-change"],
    ["a target equal to the base", { 2020: 10, 2022: 9 }, { year: 2025, value: 10 }, "baseline-equals-target"],
    ["a target year that is over", { 2020: 1, 2026: 9 }, { year: 2025, value: 10 }, "target-year-passed"],
    ["no target", { 2020: 1, 2026: 9 }, null, "no-target"],
  ])("is withheld for %s", (_what, values, target, reason) => {
    expect(chartOf(grounds(values, { target }))).toEqual({ withheld: reason });
  });
});

describe("the distance of the German strategy", () => {
  test.each([
    // +1 a year for two years more: 15, of the 3 still to go to 16 one is missing.
    [16, 1 / 3, "missed"],
    [15, 0, "reached-or-nearly"],
    [15.1, 0.1 / 2.1, "reached-or-nearly"],
    [15.2, 0.2 / 2.2, "missed-slightly"],
    [15.5, 0.2, "missed-slightly"],
    [15.6, 0.6 / 2.6, "missed"],
    [12, -3, "reached-or-nearly"],
  ])("of 10, 11, 12, 13 towards %d in two years misses %d of the way: %s", (goal, miss, status) => {
    const found = distanceOf(
      grounds({ 2020: 10, 2021: 11, 2022: 12, 2023: 13 }, { target: { year: 2025, value: goal } }),
    );
    expect(found).toEqual({ value: near(miss), status });
  });

  test("is the wrong direction where the value moves away, or not at all", () => {
    for (const last of [9, 10])
      expect(
        distanceOf(grounds({ 2020: 10, 2021: 11, 2022: 12, 2023: last }, { target: { year: 2025, value: 16 } })),
      ).toMatchObject({
        status: "wrong-direction",
      });
  });

  test("averages the last five changes and no more", () => {
    const values = { 2016: 100, 2017: 200, 2018: 10, 2019: 11, 2020: 12, 2021: 13, 2022: 14, 2023: 15 };
    expect(distanceOf(grounds(values, { target: { year: 2025, value: 17 } }))).toEqual({
      value: 0,
      status: "reached-or-nearly",
    });
  });

  test("looks at the nearest of several targets", () => {
    const targets = years({ 2022: 12, 2024: 14, 2030: 100 });
    const found = distanceOf(grounds({ 2020: 10, 2021: 11, 2022: 12, 2023: 13 }, { target: targets[2]!, targets }));
    expect(found).toEqual({ value: 0, status: "reached-or-nearly" });
  });

  test("is withheld from fewer than four years in a row", () => {
    for (const values of [
      { 2021: 11, 2022: 12, 2023: 13 },
      { 2019: 9, 2021: 11, 2022: 12, 2023: 13 },
    ])
      expect(distanceOf(grounds(values, { target: { year: 2025, value: 16 } }))).toEqual({
        withheld: "fewer-than-four-years",
      });
  });
});

describe("the published methods together", () => {
  const methodsOf = (indicator: Indicator): MethodVerdicts =>
    assess(indicator, { ...defaultSettings(2024), targetYear: 2025 }).methods;

  test("call six rows of the plan behind that meet their own milestone of 2022 exactly, for the plan asks for more later", () => {
    const found = headlineIndicators.flatMap(({ baseline, milestone, target, direction, kind, name, unit, id }) => {
      if (baseline === null) return [];
      const observations = [baseline, milestone];
      const targets = [milestone, target];
      const rest = {
        otherTargets: [],
        withinYear: [],
        earlierFigures: [],
        lag: null,
        limits: noLimits,
        tableBaseYear: null,
        excludedYears: [],
      };
      const row = { name, unit, direction, kind, baseline, observations, targets, ...rest };
      const { methods, conflicts } = assess(row, defaultSettings(2022));
      return [{ id, conflicts, ...methods }];
    });
    const six = [
      "innovation-index",
      "rd-intensity",
      "industrial-rd-to-revenue",
      "rd-personnel-per-population",
      "new-product-sales-share",
      "technology-smes",
    ];
    const behind = (isBehind: (methods: (typeof found)[number]) => boolean): readonly string[] =>
      found.filter(isBehind).map(({ id }) => id);
    expect(behind(({ straightLine }) => "status" in straightLine && straightLine.status !== "green")).toEqual(six);
    expect(behind(({ unProgressChart }) => "value" in unProgressChart && unProgressChart.value < 0.95)).toEqual(six);
    for (const { id, conflicts } of found)
      expect(conflicts).toEqual(
        six.includes(id)
          ? [{ methods: expect.arrayContaining(["straightLine"]) as unknown, reason: "back-loaded-path" }]
          : [],
      );
    // The growth that 规上工业研发 kept is 0.954 of what its target asks for: just on track.
    expect(behind(({ growthRatio }) => "value" in growthRatio && growthRatio.value < 0.95)).toEqual(
      six.filter((id) => id !== "industrial-rd-to-revenue"),
    );
  });

  test("say the same of values in another unit", () => {
    fc.assert(
      fc.property(indicatorWith(sheetValue), (drawn) => {
        // A share is never converted, for it ends at 100.
        const indicator: Indicator = drawn.kind === "share" ? { ...drawn, kind: "rate" } : drawn;
        const before = methodsOf(indicator);
        const after = methodsOf(withValues(indicator, (value) => value * 1024));
        for (const name of Object.keys(before) as MethodName[]) {
          const [verdict, other] = [before[name], after[name]];
          if (isWithheld(verdict) || isWithheld(verdict.value)) expect(other).toEqual(verdict);
          else expect(other).toEqual({ ...verdict, value: near(verdict.value) });
        }
      }),
      { numRuns: 500 },
    );
  });

  test("hold no NaN and no infinity, whatever the values", () => {
    fc.assert(
      fc.property(indicatorWith(anyValue), (indicator) => {
        const methods = methodsOf(indicator);
        for (const name of Object.keys(methods) as MethodName[]) {
          const verdict = methods[name];
          if (!isWithheld(verdict)) expect(Number.isFinite(verdict.value)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
