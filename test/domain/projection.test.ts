import { assess } from "../../src/domain/assess";
import { attainmentBand } from "../../src/domain/attainment-band";
import { calibratedProbabilities } from "../../src/domain/calibrated-probabilities";
import { defaultSettings } from "../../src/domain/default-settings";
import { errorQuantiles } from "../../src/domain/error-quantiles";
import type { Indicator, Observation } from "../../src/domain/indicator";
import { interpolate } from "../../src/domain/interpolate";
import { naturalBounds } from "../../src/domain/natural-bounds";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import { projectionCalibration } from "../../src/domain/projection-calibration";
import { units } from "../../src/domain/units";
import { linear, squareRoot, variationScale } from "../../src/domain/variation-scale";
import { anIndicator, outlookOf, trailOf, years } from "./an-indicator";

describe("shrunk drift", () => {
  test("of 1, 2, 4: 0.8 × 1.5 + 0.2 × 2 = 1.6; s² = 0.5, t² = 1.5² ÷ (0.5 ÷ 2) = 9, so 9 ÷ (9 + 16 ÷ 2) of it counts", () => {
    const { drift, centre, last } = projectShrunkDrift(years({ 2021: 1, 2022: 2, 2023: 4 }), linear, 2);
    expect(drift).toBeCloseTo((1.6 * 9) / 17, 14);
    expect(last).toBe(4);
    expect(centre).toBeCloseTo(4 + (2 * 1.6 * 9) / 17, 14);
  });

  test("of 1, 4, 16 on square roots draws on what 1, 2, 4 do on values", () => {
    const { centre } = projectShrunkDrift(years({ 2021: 1, 2022: 4, 2023: 16 }), squareRoot, 1);
    expect(centre).toBeCloseTo(4 + (1.6 * 9) / 17, 14);
  });

  test("trusts the same mean and the same t the more, the more changes there are", () => {
    // changes 1, 2 and 2, 1, 1, 2 have the mean 1.5; t² = 9 and 27, trust 9 ÷ 17 and 27 ÷ 31
    const { drift } = projectShrunkDrift(years({ 2019: 0, 2020: 2, 2021: 3, 2022: 4, 2023: 6 }), linear, 1);
    expect(drift).toBeCloseTo((1.6 * 27) / 31, 14);
  });

  test("spreads by the root mean square of the changes times √(h (1 + h ÷ (n − 1)))", () => {
    // changes 1 and 2: mean square 2.5; two years ahead of three points: 2 · (1 + 2 ÷ 2) = 4
    const { spread } = projectShrunkDrift(years({ 2021: 1, 2022: 2, 2023: 4 }), linear, 2);
    expect(spread).toBeCloseTo(Math.sqrt(2.5 * 4), 14);
  });

  test("takes a missing year as a gap of two: 10 to 16 in two years, then to 21, is 11 ÷ 3 a year", () => {
    // d̄ = 11 ÷ 3, latest 5; s² = ((6 − 22/3)² ÷ 2 + (5 − 11/3)²) ÷ 1 = 8/9 + 16/9 = 8/3; t² = (11/3)² ÷ (8/3 ÷ 3) = 121/8
    const { drift, spread } = projectShrunkDrift(years({ 2020: 10, 2022: 16, 2023: 21 }), linear, 1);
    expect(drift).toBeCloseTo(((0.8 * 11) / 3 + 0.2 * 5) * (121 / 8 / (121 / 8 + 8)), 14);
    expect(spread).toBeCloseTo(Math.sqrt((8 / 3 / 2 + 121 / 9) * (1 + 1 / 3)), 13);
  });

  test("of an even rise draws it on whole, of an even scatter not at all", () => {
    expect(projectShrunkDrift(years({ 2021: 1, 2022: 2, 2023: 3 }), linear, 3).centre).toBe(6);
    expect(projectShrunkDrift(years({ 2021: 1, 2022: 2, 2023: 1 }), linear, 3)).toMatchObject({ drift: 0, centre: 1 });
  });
});

describe("the outlook of 10, 12, 13, 15 (2020–2023) for 2025, linear scale", () => {
  // changes 2, 1, 2: d̄ = 5/3, latest 2, together 26/15; s² = 1/3, t² = (25/9) ÷ (1/9) = 25; drift 26/15 · 25 ÷ (25 + 16/3); mean square 3
  const observations = years({ 2020: 10, 2021: 12, 2022: 13, 2023: 15 });
  const indicator = anIndicator({ observations, targets: years({ 2025: 17 }) });
  const outlook = () => outlookOf(indicator);
  const centre = 15 + (2 * (26 / 15) * 25) / (25 + 16 / 3);
  const spread = Math.sqrt(3 * 2 * (1 + 2 / 3));
  const quantiles = projectionCalibration.linear[4 - 3]![2 - 1]!;
  const quantile = (probability: number): number => quantiles[calibratedProbabilities.indexOf(probability)]!;

  test("is 15 + 2 · (26/15) · 75/91 = 17.86, from four points", () => {
    expect(outlook()).toMatchObject({ year: 2025, method: "shrunk-drift", points: 4 });
    expect(outlook().value).toBeCloseTo(centre, 13);
  });

  test("keeps to the tabulated errors of four points and two years ahead", () => {
    const [lower80, upper80] = outlook().interval80 as readonly [number, number];
    const [lower95, upper95] = outlook().interval95 as readonly [number, number];
    expect(lower80).toBeCloseTo(centre + quantile(0.1) * spread, 12);
    expect(upper80).toBeCloseTo(centre + quantile(0.9) * spread, 12);
    expect(lower95).toBeCloseTo(Math.max(0, centre + quantile(0.025) * spread), 12);
    expect(upper95).toBeCloseTo(centre + quantile(0.975) * spread, 12);
  });

  test("gives the lower end of the 80 % interval a chance of 0.9 and the upper end one of 0.1", () => {
    const [lower, upper] = outlook().interval80 as readonly [number, number];
    const chanceOf = (value: number) =>
      outlookOf(anIndicator({ observations, targets: [{ year: 2025, value }] })).chance;
    expect(chanceOf(lower)).toBeCloseTo(0.9, 12);
    expect(chanceOf(upper)).toBeCloseTo(0.1, 12);
  });

  test("gives the other direction the rest of the chance", () => {
    const falling = outlookOf(anIndicator({ direction: "decrease", observations, targets: years({ 2025: 17 }) }));
    expect(Number(falling.chance) + Number(outlook().chance)).toBeCloseTo(1, 14);
  });

  test("leaves a trail whose sums can be done again", () => {
    const trail = trailOf(indicator).outlook;
    expect(trail.map(({ figure }) => figure)).toEqual([
      "projection",
      "interval80",
      "interval95",
      "chance",
      "attainmentYear",
      "bestYearlyGain",
      "requiredGain",
    ]);
    expect(trail[0]).toEqual({
      figure: "projection",
      formula: "x + h × d",
      numbers: `15 + 2 × ${String(projectShrunkDrift(observations, linear, 2).drift)}`,
      observationYears: [2020, 2021, 2022, 2023],
      targetYears: [],
    });
    expect(trail[3]).toMatchObject({ formula: "P(q ≥ (T − c) ÷ u)", targetYears: [2025] });
  });
});

describe("the scale of an indicator", () => {
  const observed = years({ 2021: 59, 2022: 70, 2023: 0 });

  test("is square roots where its kind or its unit is known", () => {
    expect(variationScale({ kind: "stock", unit: null }, observed)).toBe(squareRoot);
    expect(variationScale({ kind: null, unit: units.piece }, observed)).toBe(squareRoot);
  });

  test("is its own values where neither is known, or where it has been negative", () => {
    expect(variationScale({ kind: null, unit: null }, observed)).toBe(linear);
    expect(variationScale({ kind: "flow", unit: null }, years({ 2021: -1, 2022: 3 }))).toBe(linear);
  });

  test("carries values there and back, and knows no amount below zero", () => {
    expect(squareRoot.back(squareRoot.onto(49))).toBe(49);
    expect(squareRoot.onto(-49)).toBe(-7);
    expect(squareRoot.back(-7)).toBe(0);
  });
});

describe("an outlook", () => {
  const indicator = (observations: readonly Observation[], parts: Partial<Indicator> = {}): Indicator =>
    anIndicator({ observations, targets: years({ 2025: 100 }), ...parts });
  const outlook = (observations: readonly Observation[], asOf = 2025) =>
    assess(indicator(observations), defaultSettings(asOf)).outlook;

  test.each([
    ["no-observation", {}],
    ["one-observation", { 2021: 1 }],
    ["two-observations", { 2021: 1, 2022: 2 }],
    ["target-year-passed", { 2021: 1, 2022: 2, 2023: 3, 2025: 4 }],
    ["target-year-passed", { 2025: 4 }],
  ] as const)("is withheld for %s", (reason, observed) => {
    expect(outlook(years(observed))).toEqual({ withheld: reason });
  });

  test("counts only what is observed by the year of assessment", () => {
    expect(outlook(years({ 2021: 1, 2022: 2, 2023: 3 }), 2022)).toEqual({ withheld: "two-observations" });
    expect(outlook(years({ 2021: 1, 2022: 2, 2023: 3, 2025: 4 }), 2024)).toMatchObject({ points: 3, value: 5 });
  });

  test("more than six years ahead has a value and no interval", () => {
    const beyond = { withheld: "beyond-calibration" };
    expect(outlook(years({ 2016: 1, 2017: 2, 2018: 3 }))).toMatchObject({
      value: 10,
      interval80: beyond,
      interval95: beyond,
      chance: beyond,
      band: beyond,
    });
    const { outlook: steps } = trailOf(indicator(years({ 2016: 1, 2017: 2, 2018: 3 })));
    expect(steps.map(({ figure }) => figure)).toEqual(["projection", "bestYearlyGain", "requiredGain"]);
    expect(outlook(years({ 2017: 1, 2018: 2, 2019: 3 }))).toMatchObject({
      value: 9,
      chance: expect.any(Number) as number,
    });
  });

  test("of what never changed stays there, with no width to go by", () => {
    const unknown = { withheld: "no-variation" };
    expect(outlook(years({ 2021: 0.3, 2022: 0.3, 2023: 0.3 }))).toMatchObject({
      value: 0.3,
      interval80: unknown,
      interval95: unknown,
      chance: unknown,
      band: unknown,
    });
  });

  test("comes from the last eight observations", () => {
    const late = years({ 2016: 3, 2017: 5, 2018: 6, 2019: 9, 2020: 11, 2021: 12, 2022: 15, 2023: 16 });
    const all = [...years({ 2013: 90, 2014: 90, 2015: 80 }), ...late];
    expect(outlookOf(indicator(all))).toEqual(outlookOf(indicator(late)));
    expect(outlookOf(indicator(all)).points).toBe(8);
  });

  test("without a target reaches to the plan's year and has no chance", () => {
    const none = { withheld: "no-target" };
    expect(outlookOf(indicator(years({ 2021: 1, 2022: 2, 2023: 4 }), { targets: [] }))).toMatchObject({
      year: 2025,
      chance: none,
      band: none,
    });
  });

  test("of a share ends at 100 % and at 0 %", () => {
    const rising = outlookOf(indicator(years({ 2021: 80, 2022: 90, 2023: 99 }), { kind: "share" }));
    expect(rising.value).toBe(100);
    expect(rising.interval95).toEqual([expect.any(Number), 100]);
    const falling = outlookOf(indicator(years({ 2021: 9, 2022: 4, 2023: 1 }), { kind: "share" }));
    expect(falling.value).toBe(0);
    expect(falling.interval80).toEqual([0, expect.any(Number)]);
  });

  test("of an index may pass 100", () => {
    const { value } = outlookOf(indicator(years({ 2021: 80, 2022: 90, 2023: 99 }), { kind: "index" }));
    expect(value).toBeGreaterThan(100);
  });

  test("never calls certain what the calibration has not seen", () => {
    const certain = outlookOf(indicator(years({ 2021: 80, 2022: 90, 2023: 99 }), { targets: years({ 2025: -1e6 }) }));
    const hopeless = outlookOf(indicator(years({ 2021: 80, 2022: 90, 2023: 99 }), { targets: years({ 2025: 1e6 }) }));
    expect(certain).toMatchObject({ chance: 0.995, band: "very-likely" });
    expect(hopeless.chance).toBeCloseTo(0.005, 14);
    expect(hopeless.band).toBe("unlikely");
  });

  test("gives a share no chance above 100 %", () => {
    const { chance } = outlookOf(
      indicator(years({ 2021: 80, 2022: 95, 2023: 99 }), { kind: "share", targets: years({ 2025: 101 }) }),
    );
    expect(chance).toBeCloseTo(0.005, 14);
  });
});

test.each([
  [0.9, "very-likely"],
  [0.899, "likely"],
  [0.66, "likely"],
  [0.659, "doubtful"],
  [0.33, "doubtful"],
  [0.329, "unlikely"],
] as const)("a chance of %d is %s", (chance, band) => {
  expect(attainmentBand(chance)).toBe(band);
});

test("only a share has an upper bound, and what was negative has no lower one", () => {
  expect(naturalBounds("share", years({ 2021: 36 }))).toEqual([0, 100]);
  expect(naturalBounds("index", years({ 2021: 36 }))).toEqual([0, Infinity]);
  expect(naturalBounds(null, years({ 2021: -2 }))).toEqual([-Infinity, Infinity]);
});

test("between two points a line is straight, beyond the ends level, at a step the later value", () => {
  expect(interpolate([0, 10], [0, 1], 2.5)).toBe(0.25);
  expect(interpolate([0, 10], [0, 1], -Infinity)).toBe(0);
  expect(interpolate([0, 10], [0, 1], Infinity)).toBe(1);
  expect(interpolate([0, 5, 5, 10], [0, 0.4, 0.6, 1], 5)).toBe(0.6);
});

test("the calibration reaches from three to eight points and to six years ahead", () => {
  expect(errorQuantiles("linear", 3, 1)).toHaveLength(25);
  expect(errorQuantiles("squareRoot", 8, 6)).toHaveLength(25);
  expect(errorQuantiles("linear", 8, 7)).toEqual({ withheld: "beyond-calibration" });
});
