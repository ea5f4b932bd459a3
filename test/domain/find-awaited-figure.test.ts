import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { headlineIndicators } from "../../src/domain/headline-indicators";
import type { Indicator } from "../../src/domain/indicator";
import { findPublicationLag } from "../../src/domain/find-publication-lag";
import { anIndicator, years } from "./an-indicator";

const intensity = (parts: Partial<Indicator>): Indicator =>
  anIndicator({
    kind: "share",
    lag: findPublicationLag("rd-intensity"),
    observations: years({ 2020: 0.62, 2022: 0.85 }),
    targets: years({ 2022: 0.85, 2025: 1.5 }),
    ...parts,
  });

const awaited = (indicator: Indicator, year: number, month: number) =>
  assess(indicator, defaultSettings(year, month)).awaited;

test("it is known of every headline indicator when its figures come out, and that overdue is later than usual", () => {
  for (const { id, name } of headlineIndicators) {
    const lag = findPublicationLag(id);
    expect([name, lag !== null && lag.overdueFrom > lag.expectedMonth]).toEqual([name, true]);
  }
  expect(findPublicationLag("county-rd-centres")).toBeNull();
});

test.each([
  [2024, 1, "not-out"],
  [2024, 9, "not-out"],
  [2024, 10, "due"],
  [2025, 2, "due"],
  [2025, 3, "overdue"],
])("the R&D intensity of 2023, usually out in October 2024, is in %d-%d %s", (year, month, state) => {
  expect(awaited(intensity({}), year, month)).toEqual({
    year: 2023,
    state,
    expected: { year: 2024, month: 10 },
    office: "statistics",
  });
});

test("a year that is not over has no figure that could be awaited", () => {
  expect(awaited(intensity({}), 2023, 11)).toEqual({ withheld: "nothing-awaited" });
  expect(awaited(intensity({}), 2023, 12)).toMatchObject({ year: 2023, state: "not-out" });
});

test("nothing is awaited after the target's year, without a target, and of what the plan does not name", () => {
  const all = years({ 2020: 0.62, 2025: 1.5 });
  expect(awaited(intensity({ observations: all }), 2027, 12)).toEqual({ withheld: "nothing-awaited" });
  expect(awaited(intensity({ targets: [] }), 2024, 12)).toEqual({ withheld: "no-target" });
  expect(awaited(intensity({ lag: null }), 2024, 12)).toEqual({ withheld: "lag-unknown" });
});

test.each([
  ["only the baseline is there", { observations: years({ 2020: 0.62 }) }, "no-observation-since-baseline"],
  [
    "nothing is there",
    { observations: [], baseline: null, targets: years({ 2021: 0.7, 2025: 1.5 }) },
    "no-observation",
  ],
])("where %s, the standing is not out yet until the figure is overdue, and then missing", (_, parts, missing) => {
  const standing = (year: number, month: number) => assess(intensity(parts), defaultSettings(year, month)).standing;
  expect(standing(2022, 6)).toEqual({ withheld: "not-out-yet" });
  expect(standing(2023, 2)).toEqual({ withheld: "not-out-yet" });
  expect(standing(2023, 3)).toEqual({ withheld: missing });
});
