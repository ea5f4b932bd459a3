import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Indicator } from "../../src/domain/indicator";
import { trace } from "../../src/domain/trace";
import type { TrailStep } from "../../src/domain/trail-step";
import { isWithheld } from "../../src/domain/withheld";
import { indicatorWith, sheetValue } from "../property/arbitrary-indicator";
import { anIndicator, trailOf, years } from "./an-indicator";
import { doSum } from "./do-sum";

/** Rises by 2 every year without scatter, so that the whole drift counts. */
const even = (parts: Partial<Indicator> = {}): Indicator =>
  anIndicator({ observations: years({ 2021: 12, 2022: 14, 2023: 16 }), targets: years({ 2025: 20 }), ...parts });

const stepOf = (figure: TrailStep["figure"], indicator: Indicator, asOf?: number): TrailStep | undefined =>
  trailOf(indicator, asOf).outlook.find((step) => step.figure === figure);

describe("the year of attainment is traced", () => {
  test("to the distance over the drift: 20 is 4 from the 16 of 2023, at 2 a year two years on", () => {
    expect(stepOf("attainmentYear", even())).toEqual({
      figure: "attainmentYear",
      formula: "t + ⌈(T − x) ÷ d⌉",
      numbers: "2023 + ⌈(20 − 16) ÷ 2⌉",
      observationYears: [2021, 2022, 2023],
      targetYears: [2025],
    });
  });

  test("on square roots to the distance of the roots: 36 is 2 from √16 and one root a year brings it in 2025", () => {
    const squares = even({
      kind: "stock",
      observations: years({ 2021: 4, 2022: 9, 2023: 16 }),
      targets: years({ 2025: 36 }),
    });
    expect(stepOf("attainmentYear", squares)).toMatchObject({
      formula: "t + ⌈(√T − √x) ÷ d⌉",
      numbers: "2023 + ⌈(√36 − √16) ÷ 1⌉",
    });
  });

  test("to the latest value where that meets the target already", () => {
    const step = stepOf("attainmentYear", even({ targets: years({ 2025: 15 }) }));
    expect(step).toMatchObject({ formula: "x ≥ T → t", numbers: "16 ≥ 15 → 2023", observationYears: [2023] });
  });

  test("with the thousandth millionth of a year that binary fractions are off by, where it decides", () => {
    const tenths = even({ observations: years({ 2021: 0, 2022: 0.1, 2023: 0.2 }), targets: years({ 2025: 0.8 }) });
    expect(stepOf("attainmentYear", tenths)).toMatchObject({
      formula: "t + ⌈(T − x) ÷ d − 10⁻⁹⌉",
      numbers: "2023 + ⌈(0.8 − 0.2) ÷ 0.1 − 1e-9⌉",
    });
  });

  test("to the edge of a band that is approached, and to both where the value lies between them", () => {
    const band = { direction: "band" as const, targets: [{ year: 2025, value: 20, upper: 22 }] };
    expect(stepOf("attainmentYear", even(band))).toMatchObject({ formula: "t + ⌈(B₀ − x) ÷ d⌉" });
    const inside = even({ direction: "band", targets: [{ year: 2025, value: 15, upper: 17 }] });
    expect(stepOf("attainmentYear", inside)).toMatchObject({
      formula: "B₀ ≤ x ≤ B₁ → t",
      numbers: "15 ≤ 16 ≤ 17 → 2023",
    });
    const falling = even({ ...band, observations: years({ 2021: 30, 2022: 28, 2023: 26 }) });
    expect(stepOf("attainmentYear", falling)).toMatchObject({ numbers: "2023 + ⌈(22 − 26) ÷ -2⌉" });
  });

  test("nowhere where it is withheld", () => {
    expect(stepOf("attainmentYear", even({ targets: years({ 2025: 100 }) }))).toBeUndefined();
    expect(stepOf("attainmentYear", even({ targets: [] }))).toBeUndefined();
  });
});

describe("the required gain is traced", () => {
  const uneven = years({ 2020: 10, 2021: 12, 2023: 18 });

  test("to the best on record, and that to the two observations between which it was made", () => {
    const indicator = even({ observations: uneven, targets: years({ 2025: 25 }) });
    expect(stepOf("bestYearlyGain", indicator)).toEqual({
      figure: "bestYearlyGain",
      formula: "(x₁ − x₀) ÷ (t₁ − t₀)",
      numbers: "(18 − 12) ÷ (2023 − 2021)",
      observationYears: [2021, 2023],
      targetYears: [],
    });
    expect(stepOf("requiredGain", indicator)).toEqual({
      figure: "requiredGain",
      formula: "(T − x) ÷ (t₁ − t) > D",
      numbers: "(25 − 18) ÷ (2025 − 2023) > 3",
      observationYears: [2021, 2023],
      targetYears: [2025],
    });
  });

  test.each([
    [24, "increase", "(T − x) ÷ (t₁ − t) ≤ D", "(24 − 18) ÷ (2025 − 2023) ≤ 3"],
    [18, "increase", "x ≥ T → 0", "18 ≥ 18 → 0"],
    [10, "decrease", "(T − x) ÷ (t₁ − t) < D", "(10 − 18) ÷ (2025 − 2023) < 2"],
  ] as const)("of a target of %d, %s: %s", (value, direction, formula, numbers) => {
    const indicator = even({ observations: uneven, targets: years({ 2025: value }), direction });
    expect(stepOf("requiredGain", indicator)).toMatchObject({ formula, numbers });
  });

  test("to the latest value though it is left out of the trend, which is not said to be left out of this sum", () => {
    const observations = years({ 2019: 8, 2020: 10, 2021: 12, 2022: 14, 2023: 90 });
    const indicator = even({ observations, targets: years({ 2025: 100 }), excludedYears: [2023] });
    expect(stepOf("requiredGain", indicator)).toMatchObject({ numbers: "(100 − 90) ÷ (2025 − 2023) > 2" });
    expect(stepOf("requiredGain", indicator)).not.toHaveProperty("excludedYears");
    expect(stepOf("bestYearlyGain", indicator)).toMatchObject({ excludedYears: [2023] });
  });
});

test("the chance of a band is traced to both of its edges, a single target to its own", () => {
  const chance = (parts: Partial<Indicator>) =>
    stepOf("chance", even({ observations: years({ 2021: 12, 2022: 13, 2023: 16 }), ...parts }));
  const band = chance({ direction: "band", targets: [{ year: 2025, value: 20, upper: 22 }] });
  expect(band).toMatchObject({ formula: "P((B₀ − c) ÷ u ≤ q ≤ (B₁ − c) ÷ u)" });
  expect(band?.numbers).toMatch(/^B₀ = 20, B₁ = 22, c = /u);
  expect(chance({})?.formula).toBe("P(q ≥ (T − c) ÷ u)");
  expect(chance({ direction: "decrease", targets: years({ 2025: 5 }) })?.formula).toBe("P(q ≤ (T − c) ÷ u)");
});

test("done again, the sums of any indicator give the year of attainment and the best gain to the last bit", () => {
  let years = 0;
  fc.assert(
    fc.property(indicatorWith(sheetValue), (indicator) => {
      const settings = defaultSettings(2024);
      const assessment = assess(indicator, settings);
      const { outlook } = assessment;
      if (isWithheld(outlook)) return;
      const steps = trace(indicator, assessment, settings).outlook;
      const sumOf = (figure: TrailStep["figure"]) => steps.find((step) => step.figure === figure)?.numbers ?? "";
      expect(doSum(sumOf("bestYearlyGain"))).toBe(outlook.bestYearlyGain.perYear);
      const year = outlook.attainmentYear;
      if (isWithheld(year)) return;
      const [comparison, arrived] = sumOf("attainmentYear").split(" → ");
      expect(doSum(arrived ?? comparison!)).toBe(year);
      years += 1;
    }),
    { numRuns: 2000 },
  );
  expect(years).toBeGreaterThan(0);
});
