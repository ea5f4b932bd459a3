import { bestYearlyGain } from "../../src/domain/best-yearly-gain";
import { defaultSettings } from "../../src/domain/default-settings";
import { fitTrends } from "../../src/domain/fits/fit-trends";
import type { Indicator } from "../../src/domain/indicator";
import { requiredGain } from "../../src/domain/required-gain";
import { anIndicator, outlookOf, standingOf, trailOf, years } from "./an-indicator";

/** Rises by 2 every year without scatter, so that the whole drift counts: 2023 is 16, the pace 2 a year. */
const even = (target: number, parts: Partial<Indicator> = {}) =>
  outlookOf(
    anIndicator({ observations: years({ 2021: 12, 2022: 14, 2023: 16 }), targets: years({ 2025: target }), ...parts }),
  );

describe("the year of attainment", () => {
  test.each([
    [17, 2024],
    [18, 2024],
    [20, 2025],
    [20.001, 2026],
    [30, 2030],
    [56, 2043],
  ])("of 12, 14, 16 (2021–2023) and a target of %d is %d", (target, year) => {
    expect(even(target).attainmentYear).toBe(year);
  });

  test("of a rise by tenths is the year in which the decimals reach the target: 0.1, 0.2, 0.3 reach 0.6 three years on", () => {
    const observations = years({ 2021: 0.1, 2022: 0.2, 2023: 0.3 });
    expect(outlookOf(anIndicator({ observations, targets: years({ 2025: 0.6 }) })).attainmentYear).toBe(2026);
  });

  test("does not slip a year by binary fractions: 0, 0.1, 0.2 reach 0.8 in six, though (0.8 − 0.2) ÷ 0.1 is 6.000000000000001", () => {
    const observations = years({ 2021: 0, 2022: 0.1, 2023: 0.2 });
    expect(outlookOf(anIndicator({ observations, targets: years({ 2025: 0.8 }) })).attainmentYear).toBe(2029);
  });

  test("is the latest observation's where that meets the target already", () => {
    expect(even(16)).toMatchObject({ attainmentYear: 2023, requiredGain: "none" });
  });

  test("is withheld beyond twenty years, and where the trend stands still or leads away", () => {
    expect(even(56.1).attainmentYear).toEqual({ withheld: "too-far-ahead" });
    const never = { withheld: "never-at-this-pace" };
    expect(even(10, { direction: "decrease" }).attainmentYear).toEqual(never);
    expect(even(17, { observations: years({ 2021: 5, 2022: 5, 2023: 5 }) }).attainmentYear).toEqual(never);
  });

  test("is withheld where the target lies beyond what the indicator can be", () => {
    const share = { kind: "share" as const, observations: years({ 2021: 92, 2022: 95, 2023: 98 }) };
    expect(even(101, share).attainmentYear).toEqual({ withheld: "never-at-this-pace" });
    expect(even(100, share).attainmentYear).toBe(2024);
  });

  test("is withheld for want of a target", () => {
    expect(even(0, { targets: [] })).toMatchObject({
      attainmentYear: { withheld: "no-target" },
      requiredGain: { withheld: "no-target" },
    });
  });

  test("of a decrease to nothing on square roots ends at nothing", () => {
    const falling = { kind: "stock" as const, direction: "decrease" as const };
    // roots 4, 3, 2: one less every year, so 0 in 2025
    const observations = years({ 2021: 16, 2022: 9, 2023: 4 });
    expect(even(0, { ...falling, observations }).attainmentYear).toBe(2025);
    expect(even(-1, { ...falling, observations }).attainmentYear).toEqual({ withheld: "never-at-this-pace" });
  });
});

describe("the best yearly gain", () => {
  test("counts a change over several years with its mean", () => {
    const observed = years({ 2020: 10, 2021: 12, 2023: 18 });
    expect(bestYearlyGain(observed, "increase")).toEqual({ perYear: 3, fromYear: 2021, year: 2023 });
    expect(bestYearlyGain(observed, "decrease")).toEqual({ perYear: 2, fromYear: 2020, year: 2021 });
  });

  test("is the least loss where nothing was gained", () => {
    const falling = years({ 2020: 10, 2021: 9, 2022: 5 });
    expect(bestYearlyGain(falling, "increase")).toEqual({ perYear: -1, fromYear: 2020, year: 2021 });
  });

  test.each([
    [24, "within-record"],
    [24.1, "beyond-record"],
    [18, "none"],
  ])("of 3 a year is held against the gain that a target of %d two years after 18 asks for: %s", (value, said) => {
    const latest = { year: 2023, value: 18 };
    const best = { perYear: 3, fromYear: 2022, year: 2023 };
    expect(requiredGain(latest, { target: { year: 2025, value }, direction: "increase" }, best)).toBe(said);
  });

  test("equals the required one as decimals: 0.1 a year suffices from 0.3 to 0.5 in two years", () => {
    const observations = years({ 2021: 0.1, 2022: 0.2, 2023: 0.3 });
    expect(outlookOf(anIndicator({ observations, targets: years({ 2025: 0.5 }) })).requiredGain).toBe("within-record");
  });
});

describe("an excluded year", () => {
  const observations = years({ 2019: 8, 2020: 10, 2021: 12, 2022: 90, 2023: 16 });
  const targets = years({ 2025: 20 });
  const whole = anIndicator({ observations, targets });
  const without = anIndicator({ observations, targets, excludedYears: [2022] });

  test("has no part in projection, fits and the best gain on record", () => {
    expect(outlookOf(without)).toMatchObject({ value: 20, points: 4, bestYearlyGain: { perYear: 2, year: 2020 } });
    expect(outlookOf(whole)).toMatchObject({ points: 5, bestYearlyGain: { perYear: 78, year: 2022 } });
    expect(fitTrends(without, defaultSettings(2025)).ols).toMatchObject({ slope: 2, value: 20 });
    expect(trailOf(without).outlook[0]?.observationYears).toEqual([2019, 2020, 2021, 2023]);
  });

  test("changes nothing of the standing", () => {
    expect(standingOf(without)).toEqual(standingOf(whole));
    const latestOut = anIndicator({ observations, targets, excludedYears: [2023] });
    expect(standingOf(latestOut)).toMatchObject({ year: 2023, value: 16 });
  });

  test("that is the latest leaves the trend to start from the one before", () => {
    const { value, points } = outlookOf(anIndicator({ observations, targets, excludedYears: [2022, 2023] }));
    expect({ value, points }).toEqual({ value: 20, points: 3 });
  });
});
