import { assess } from "../../src/domain/assess";
import type { PathShape } from "../../src/domain/assessment";
import { defaultSettings } from "../../src/domain/default-settings";
import { type ExpectedValue, expectedValue } from "../../src/domain/expected-value";
import { planPath } from "../../src/domain/plan-path";
import { isWithheld } from "../../src/domain/withheld";
import { anIndicator, standingOf, years } from "./an-indicator";

test("targets in the base year and before it have no part in the path, nor have those after the final one", () => {
  const [final] = years({ 2025: 50 });
  const observations = years({ 2021: 10, 2022: 12 });
  const targets = years({ 2020: 5, 2021: 99, 2023: 30, 2025: 50, 2030: 500 });
  expect(planPath(anIndicator({ observations, targets }), final!)).toEqual(years({ 2021: 10, 2023: 30, 2025: 50 }));
});

test("a target of the base year moves nothing of what is expected afterwards", () => {
  const observations = years({ 2021: 10, 2023: 30 });
  expect(standingOf(anIndicator({ observations, targets: years({ 2019: 2, 2021: 12, 2025: 50 }) })).expected).toBe(30);
});

test("after the final target the path stays where that was, whatever is asked for later", () => {
  const observations = years({ 2021: 10, 2026: 60 });
  const indicator = anIndicator({ observations, targets: years({ 2025: 50, 2030: 500 }) });
  const { standing } = assess(indicator, { ...defaultSettings(2026), targetYear: 2025 });
  expect(standing).toMatchObject({ expected: 50, status: "achieved" });
});

test("without a baseline the path starts at its first milestone, and without that at the target", () => {
  const [final] = years({ 2025: 50 });
  const from = (targets: Readonly<Record<number, number>>) =>
    planPath(anIndicator({ targets: years(targets) }), final!);
  expect(from({ 2022: 20, 2025: 50 })).toEqual(years({ 2022: 20, 2025: 50 }));
  expect(from({})).toEqual(years({ 2025: 50 }));
});

test("a final target that is not after the base year makes no path; one that the indicator does not state is no knot of it", () => {
  const withFinal = (year: number) => planPath(anIndicator({ observations: years({ 2021: 10 }) }), { year, value: 50 });
  const withheld = { withheld: "target-year-not-after-baseline" };
  expect(withFinal(2020)).toEqual(withheld);
  expect(withFinal(2021)).toEqual(withheld);
  expect(withFinal(2022)).toEqual(years({ 2021: 10 }));
});

test("where a year's value is set the path is there to the last bit and has no noise; the knots say between which years it lies", () => {
  const path = planPath(anIndicator({ observations: years({ 2020: 0.1 }), targets: years({ 2022: 0.3, 2025: 0.7 }) }), {
    year: 2025,
    value: 0.7,
  });
  const [start, middle, end] = years({ 2020: 0.1, 2022: 0.3, 2025: 0.7 });
  expect(expectedValue(path, 2019, "linear")).toEqual({ withheld: "before-the-path" });
  expect(expectedValue(path, 2020, "linear")).toMatchObject({ value: 0.1, noise: 0, from: start, to: start });
  expect(expectedValue(path, 2022, "linear")).toMatchObject({ value: 0.3, noise: 0, from: middle, to: middle });
  expect(expectedValue(path, 2023, "linear")).toMatchObject({ from: middle, to: end, start });
  expect(expectedValue(path, 2026, "linear")).toMatchObject({ value: 0.7, noise: 0, from: end, to: end });
});

test("the noise of a geometric path grows with the logarithm of its factor: 1 + ln 16 times that of the straight line", () => {
  const targets = years({ 2025: 16 });
  const path = planPath(anIndicator({ observations: years({ 2021: 1 }), targets }), targets[0]!);
  const at2023 = (shape: PathShape): ExpectedValue => {
    const expected = expectedValue(path, 2023, shape);
    if (isWithheld(expected)) throw new Error(expected.withheld);
    return expected;
  };
  expect(at2023("geometric")).toMatchObject({ value: 4, shape: "geometric" });
  expect(at2023("linear")).toMatchObject({ value: 8.5, shape: "linear" });
  expect(at2023("geometric").noise / at2023("linear").noise).toBeCloseTo(1 + Math.log(16), 12);
});
