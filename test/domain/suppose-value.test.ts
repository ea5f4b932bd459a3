import { defaultSettings } from "../../src/domain/default-settings";
import { assess } from "../../src/domain/assess";
import { nextUnobservedYear } from "../../src/domain/next-unobserved-year";
import { noLimits, type Indicator } from "../../src/domain/indicator";
import { supposeValue } from "../../src/domain/suppose-value";

const indicator: Indicator = {
  name: "研发经费投入强度",
  unit: null,
  direction: "increase",
  kind: null,
  baseline: { year: 2021, value: 0.62 },
  observations: [
    { year: 2021, value: 0.62 },
    { year: 2022, value: 0.85 },
    { year: 2023, value: 1.02 },
  ],
  targets: [{ year: 2025, value: 1.5 }],
  limits: noLimits,
  withinYear: [],
  earlierFigures: [],
  lag: null,
  otherTargets: [],
  tableBaseYear: null,
  excludedYears: [],
};

const nextYear = (asOf: number, of: Indicator = indicator) =>
  nextUnobservedYear(of, assess(of, defaultSettings(asOf)), asOf);

test("a supposed value takes its place among the years and leaves the indicator itself as it was", () => {
  const supposed = supposeValue(indicator, { year: 2024, value: 1.3 });
  expect(supposed.observations.map(({ year, value }) => [year, value])).toEqual([
    [2021, 0.62],
    [2022, 0.85],
    [2023, 1.02],
    [2024, 1.3],
  ]);
  expect(indicator.observations).toHaveLength(3);
});

test("an observed value of that year gives way to the supposed one", () => {
  const { observations } = supposeValue(indicator, { year: 2022, value: 0.7 });
  expect(observations.map(({ value }) => value)).toEqual([0.62, 0.7, 1.02]);
});

test("a supposed value moves standing, required pace and outlook", () => {
  const settings = defaultSettings(2024);
  const now = assess(indicator, settings);
  const then = assess(supposeValue(indicator, { year: 2024, value: 1.4 }), settings);
  // (1.5 − 1.02) ÷ 2 and (1.5 − 1.4) ÷ 1
  expect(now.standing).toMatchObject({ status: "slightly-behind", requiredPerYear: expect.closeTo(0.24) as number });
  expect(then.standing).toMatchObject({ status: "on-track", requiredPerYear: expect.closeTo(0.1) as number });
  expect(then.outlook).not.toEqual(now.outlook);
});

test("the next year is the one after the latest that counts as observed", () => {
  expect(nextYear(2024)).toBe(2024);
  expect(nextYear(2022)).toBe(2023);
});

test("nothing can be supposed without an observation, without a target, or once the target's year is observed", () => {
  expect(nextYear(2020)).toBeNull();
  expect(nextYear(2024, { ...indicator, targets: [] })).toBeNull();
  expect(nextYear(2025, supposeValue(indicator, { year: 2025, value: 1.4 }))).toBeNull();
});
