import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Indicator } from "../../src/domain/indicator";
import type { WithheldReason } from "../../src/domain/withheld";
import { anIndicator, researchIntensity, standingOf, trailOf, years } from "./an-indicator";

const standing = (indicator: Indicator, asOf = 2025) => assess(indicator, defaultSettings(asOf)).standing;

/** From 10 in 2021 over 20 in 2022 to 50 in 2025; the path asks for 30 in 2023 and 40 in 2024. */
const growing = (observed: Readonly<Record<number, number>>): Indicator =>
  anIndicator({ observations: years({ 2021: 10, ...observed }), targets: years({ 2022: 20, 2025: 50 }) });

/** From 36 in 2021 down to 20 in 2025; the path asks for 28 in 2023. */
const shrinking = (observed: Readonly<Record<number, number>>): Indicator =>
  anIndicator({ direction: "decrease", observations: years({ 2021: 36, ...observed }), targets: years({ 2025: 20 }) });

describe("the R&D intensity with 1.02 % in 2023", () => {
  const result = () => standingOf(researchIntensity({ 2023: 1.02 }));

  test("is expected at 0.85 + (1.5 − 0.85) × 1 ÷ 3 = 1.0667", () => {
    expect(result().expected).toBeCloseTo(1.0666666666666667, 15);
  });

  test("has covered (1.02 − 0.62) ÷ (1.5 − 0.62) = 0.40 ÷ 0.88 = 0.4545 of the way", () => {
    expect(result().completedShare).toBeCloseTo(0.4 / 0.88, 14);
  });

  test("was to cover (1.0667 − 0.62) ÷ 0.88 = 0.4467 ÷ 0.88 = 0.5076 of the way", () => {
    expect(result().plannedShare).toBeCloseTo((1.0666666666666667 - 0.62) / 0.88, 14);
    expect(result().plannedShare).toBeCloseTo(0.5076, 4);
  });

  test("keeps 0.4545 ÷ 0.5076 = 0.8955 of the pace and so is slightly behind", () => {
    expect(result().paceRatio).toBeCloseTo(0.4 / (1.0666666666666667 - 0.62), 14);
    expect(result().paceRatio).toBeCloseTo(0.8955, 4);
    expect(result().status).toBe("slightly-behind");
  });

  test("needs (1.5 − 1.02) ÷ 2 = 0.24 a year and lacks 1.0667 − 1.02 = 0.0467", () => {
    expect(result().requiredPerYear).toBeCloseTo(0.24, 15);
    expect(result().shortfall).toBeCloseTo(0.04666666666666667, 15);
  });

  test("leaves a trail whose sums can be done again", () => {
    expect(trailOf(researchIntensity({ 2023: 1.02 })).standing).toEqual([
      {
        figure: "expected",
        formula: "v₀ + (v₁ − v₀) × (t − t₀) ÷ (t₁ − t₀)",
        numbers: "0.85 + (1.5 − 0.85) × (2023 − 2022) ÷ (2025 − 2022)",
        observationYears: [],
        targetYears: [2022, 2025],
      },
      {
        figure: "completedShare",
        formula: "(x − b) ÷ (T − b)",
        numbers: "(1.02 − 0.62) ÷ (1.5 − 0.62)",
        observationYears: [2020, 2023],
        targetYears: [2025],
      },
      {
        figure: "plannedShare",
        formula: "(e − b) ÷ (T − b)",
        numbers: "(1.0666666666666667 − 0.62) ÷ (1.5 − 0.62)",
        observationYears: [2020, 2023],
        targetYears: [2025],
      },
      {
        figure: "paceRatio",
        formula: "(x − b) ÷ (e − b)",
        numbers: "(1.02 − 0.62) ÷ (1.0666666666666667 − 0.62)",
        observationYears: [2020, 2023],
        targetYears: [2025],
      },
      {
        figure: "requiredPerYear",
        formula: "(T − x) ÷ (t₁ − t)",
        numbers: "(1.5 − 1.02) ÷ (2025 − 2023)",
        observationYears: [2023],
        targetYears: [2025],
      },
      {
        figure: "status",
        formula: "θ₂ ≤ r < θ₁",
        numbers: "0.6 ≤ 0.8955223880597015 < 0.95",
        observationYears: [2023],
        targetYears: [2025],
      },
    ]);
  });
});

describe("the status by the plan path", () => {
  test.each([
    [50, "achieved"],
    [49, "on-track"],
    [29, "on-track"], // (29 − 10) ÷ (30 − 10) = 0.95
    [28.9, "slightly-behind"],
    [22, "slightly-behind"], // 12 ÷ 20 = 0.60
    [21.9, "behind"],
    [10, "behind"], // 0 ÷ 20 = 0
    [9.99, "regressing"],
  ] as const)("of %d where 30 is expected is %s", (value, status) => {
    expect(standingOf(growing({ 2023: value })).status).toBe(status);
  });

  test.each([
    [20, "achieved"],
    [28.4, "on-track"], // (28.4 − 36) ÷ (28 − 36) = 0.95
    [28.5, "slightly-behind"],
    [31.2, "slightly-behind"], // −4.8 ÷ −8 = 0.60
    [31.3, "behind"],
    [36, "behind"],
    [36.1, "regressing"],
  ] as const)("of %d where less is better and 28 is expected is %s", (value, status) => {
    expect(standingOf(shrinking({ 2023: value })).status).toBe(status);
  });

  test("of a ratio that equals a threshold as a decimal reaches it: (7.8 − 0.01) ÷ (8.21 − 0.01) = 0.95", () => {
    const indicator = anIndicator({
      observations: years({ 2021: 0.01, 2022: 7.8 }),
      targets: years({ 2022: 8.21, 2025: 9 }),
    });
    expect((7.8 - 0.01) / (8.21 - 0.01)).toBe(0.9499999999999998);
    expect(standingOf(indicator).status).toBe("on-track");
  });

  test("follows the thresholds of the settings", () => {
    const strict = { ...defaultSettings(2025), onTrackFrom: 1, slightlyBehindFrom: 0.9 };
    expect(assess(growing({ 2023: 29 }), strict).standing).toMatchObject({ status: "slightly-behind" });
  });

  test("judges the latest observation by the year of assessment and none after it", () => {
    const indicator = growing({ 2022: 20, 2023: 12, 2024: 50 });
    expect(standingOf(indicator, 2023)).toMatchObject({ year: 2023, value: 12, status: "behind" });
    expect(standingOf(indicator, 2024)).toMatchObject({ year: 2024, status: "achieved" });
  });
});

describe("a milestone's year", () => {
  test("met to the digit is exactly on pace", () => {
    const result = standingOf(growing({ 2022: 20 }));
    expect(result).toMatchObject({ status: "on-track", paceRatio: 1, shortfall: 0, flags: [] });
  });

  test("missed though the pace suffices is flagged: (19.6 − 10) ÷ (20 − 10) = 0.96", () => {
    const result = standingOf(growing({ 2022: 19.6 }));
    expect(result.status).toBe("on-track");
    expect(result.flags).toEqual(["milestone-missed", "only-looks-met"]);
    expect(result.shortfall).toBeCloseTo(0.4, 14);
  });

  test("equal to the baseline asks for no change: met is on track, missed is regressing, and there is no pace", () => {
    const holding = (value: number): Indicator =>
      anIndicator({ observations: years({ 2021: 10, 2022: value }), targets: years({ 2022: 10, 2025: 50 }) });
    const withoutPace = { plannedShare: 0, paceRatio: { withheld: "no-planned-change" } };
    expect(standing(holding(10))).toMatchObject({ ...withoutPace, status: "on-track" });
    expect(standing(holding(12))).toMatchObject({ ...withoutPace, status: "on-track", completedShare: 0.05 });
    expect(standing(holding(9))).toMatchObject({ ...withoutPace, status: "regressing", shortfall: 1 });
  });

  test("below the baseline by plan is on track although less than the baseline", () => {
    const dipping = anIndicator({ observations: years({ 2021: 10, 2022: 8 }), targets: years({ 2022: 8, 2025: 50 }) });
    expect(standing(dipping)).toMatchObject({ status: "on-track", paceRatio: { withheld: "no-planned-change" } });
  });
});

describe("an achieved target", () => {
  test("needs no further change", () => {
    expect(standingOf(growing({ 2023: 55 }))).toMatchObject({ status: "achieved", requiredPerYear: 0, shortfall: 0 });
  });

  test("is flagged when the last change went the wrong way", () => {
    expect(standingOf(growing({ 2022: 60, 2023: 55 })).flags).toEqual(["achieved-but-slipping"]);
    expect(standingOf(growing({ 2022: 55, 2023: 55 })).flags).toEqual([]);
    expect(standingOf(shrinking({ 2022: 15, 2023: 18 })).flags).toEqual(["achieved-but-slipping"]);
  });

  test("missed by less than it is rounded to is not achieved, and the sheet can say so", () => {
    const result = standingOf(researchIntensity({ 2024: 1.497 }));
    expect(result.status).toBe("on-track");
    expect(result.flags).toEqual(["only-looks-met"]);
  });
});

describe("the end of the plan", () => {
  test("met in its year is final", () => {
    expect(standingOf(growing({ 2025: 50 }))).toMatchObject({ status: "achieved", flags: ["final-met"] });
  });

  test("missed is final, too, and never on track: (49 − 10) ÷ (50 − 10) = 0.975", () => {
    expect(standingOf(growing({ 2025: 49 }))).toMatchObject({
      status: "slightly-behind",
      paceRatio: 0.975,
      shortfall: 1,
      requiredPerYear: { withheld: "target-year-passed" },
      flags: ["final-missed"],
    });
    expect(standingOf(growing({ 2025: 20 })).status).toBe("behind");
  });

  test("stays met when the value slips afterwards, and stays missed when it rises afterwards", () => {
    expect(standingOf(growing({ 2025: 51, 2026: 49 }), 2026)).toMatchObject({
      status: "on-track",
      flags: ["final-met"],
    });
    expect(standingOf(growing({ 2025: 49, 2026: 51 }), 2026)).toMatchObject({
      status: "achieved",
      flags: ["final-missed"],
    });
  });

  test("expects the target's value in the years after it", () => {
    expect(standingOf(growing({ 2027: 40 }), 2027)).toMatchObject({ expected: 50, shortfall: 10 });
  });

  test("is the row's own last target where it has none for the plan's year", () => {
    const short = anIndicator({ observations: years({ 2021: 10, 2023: 15 }), targets: years({ 2024: 20 }) });
    expect(assess(short, defaultSettings(2023)).target).toEqual({ year: 2024, value: 20 });
    expect(standingOf(short, 2023)).toMatchObject({ expected: 10 + 10 * (2 / 3), completedShare: 0.5 });
  });

  test("leaves later targets out", () => {
    const long = anIndicator({ observations: years({ 2021: 10, 2023: 30 }), targets: years({ 2025: 50, 2030: 500 }) });
    expect(standingOf(long, 2023)).toMatchObject({ expected: 30, completedShare: 0.5, paceRatio: 1 });
  });
});

describe("a path without a baseline", () => {
  const county = (observed: Readonly<Record<number, number>>): Indicator =>
    anIndicator({ baseline: null, observations: years(observed), targets: years({ 2022: 0.5, 2025: 1 }) });

  test("compares the milestone's own year with the milestone itself", () => {
    const noShares = {
      completedShare: { withheld: "no-baseline" },
      plannedShare: { withheld: "no-baseline" },
      paceRatio: { withheld: "no-baseline" },
    };
    expect(standing(county({ 2022: 0.5 }))).toMatchObject({ ...noShares, status: "on-track", shortfall: 0 });
    expect(standing(county({ 2022: 0.5 }))).toMatchObject({ flags: ["path-starts-at-milestone"] });
    const missed = standingOf(county({ 2022: 0.4 }));
    expect(missed).toMatchObject({ ...noShares, status: "behind" });
    expect(missed.shortfall).toBeCloseTo(0.1, 15);
    expect(missed.flags).toEqual(["milestone-missed", "path-starts-at-milestone"]);
  });

  test("counts later years from that milestone: (0.6 − 0.5) ÷ (0.6667 − 0.5) = 0.6", () => {
    const result = standingOf(county({ 2023: 0.6 }));
    expect(result.expected).toBeCloseTo(0.5 + 0.5 / 3, 15);
    expect(result.completedShare).toBeCloseTo(0.2, 14);
    expect(result.paceRatio).toBeCloseTo(0.6, 14);
    expect(result.status).toBe("slightly-behind");
  });

  test("is never below a baseline that it does not have", () => {
    expect(standingOf(county({ 2023: 0.1 })).status).toBe("behind");
  });

  test("has not begun before its first milestone", () => {
    expect(standing(county({ 2021: 0.3 }))).toEqual({ withheld: "before-the-path" });
  });

  test("is achieved even before it begins, with nothing expected yet", () => {
    expect(standing(county({ 2021: 1.1 }))).toMatchObject({
      status: "achieved",
      expected: { withheld: "before-the-path" },
      completedShare: { withheld: "before-the-path" },
      shortfall: 0,
    });
    expect(trailOf(county({ 2021: 1.1 })).standing).toMatchObject([
      { figure: "requiredPerYear", formula: "x ≥ T → 0" },
      { figure: "status", numbers: "1.1 ≥ 1" },
    ]);
  });

  test("with a single target is judged by it alone", () => {
    const single = (value: number): Indicator =>
      anIndicator({ baseline: null, observations: years({ 2025: value }), targets: years({ 2025: 1 }) });
    expect(standingOf(single(1))).toMatchObject({
      status: "achieved",
      flags: ["final-met", "path-starts-at-milestone"],
    });
    expect(standingOf(single(0.4))).toMatchObject({
      status: "behind",
      flags: ["final-missed", "path-starts-at-milestone"],
    });
  });
});

describe("a standing is withheld", () => {
  const noTarget = anIndicator({ observations: years({ 2021: 1, 2022: 2 }) });
  const noObservation = anIndicator({ targets: years({ 2025: 1 }) });
  const nothingToDo = anIndicator({ observations: years({ 2021: 50, 2023: 49 }), targets: years({ 2025: 50 }) });
  const tooEarly = anIndicator({ observations: years({ 2021: 10, 2023: 12 }), targets: years({ 2021: 50 }) });
  const lateBaseline = anIndicator({
    baseline: { year: 2022, value: 5 },
    observations: years({ 2021: 4, 2022: 5 }),
    targets: years({ 2025: 9 }),
  });

  test.each<[WithheldReason, Indicator, number]>([
    ["no-target", noTarget, 2025],
    ["no-observation", noObservation, 2025],
    ["no-observation", growing({ 2022: 20 }), 2020],
    ["no-observation-since-baseline", growing({}), 2025],
    ["baseline-equals-target", { ...nothingToDo, isDirectionAssumed: true }, 2025],
    ["target-year-not-after-baseline", tooEarly, 2025],
    ["before-the-path", lateBaseline, 2021],
    ["magnitude-out-of-range", growing({ 2023: 1e300 }), 2025],
    ["magnitude-out-of-range", growing({ 2023: 1e-300 }), 2025],
  ])("for %s", (reason, indicator, asOf) => {
    expect(standing(indicator, asOf)).toEqual({ withheld: reason });
  });

  test("not where the baseline equals the target and the value meets it", () => {
    const held = anIndicator({ observations: years({ 2021: 50, 2023: 50 }), targets: years({ 2025: 50 }) });
    expect(standing(held)).toMatchObject({
      status: "achieved",
      completedShare: { withheld: "baseline-equals-target" },
      paceRatio: { withheld: "baseline-equals-target" },
    });
  });

  test("where the target lies behind the baseline and nobody said which way is better: it would be met by mistake", () => {
    const fatalities = anIndicator({ observations: years({ 2021: 100, 2023: 90 }), targets: years({ 2025: 50 }) });
    expect(standing({ ...fatalities, isDirectionAssumed: true })).toEqual({ withheld: "target-behind-baseline" });
  });

  test("not where the target lies behind the baseline: only its shares are", () => {
    const easy = (value: number): Indicator =>
      anIndicator({ observations: years({ 2021: 60, 2023: value }), targets: years({ 2025: 50 }) });
    expect(standing(easy(55))).toMatchObject({
      status: "achieved",
      completedShare: { withheld: "target-behind-baseline" },
    });
    expect(standing(easy(45))).toMatchObject({
      status: "regressing",
      paceRatio: { withheld: "target-behind-baseline" },
    });
  });
});
