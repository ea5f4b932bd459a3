import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import { bandDistance } from "../../src/domain/band-distance";
import { defaultSettings } from "../../src/domain/default-settings";
import { fitTrends } from "../../src/domain/fits/fit-trends";
import type { Indicator, Target } from "../../src/domain/indicator";
import { isWithheld } from "../../src/domain/withheld";
import { anIndicator, outlookOf, standingOf, trailOf, years } from "./an-indicator";
import { doSum } from "./do-sum";

const band: Target = { year: 2025, value: 60, upper: 65 };

/** 示例数据（虚构）: a share that is to come to 60–65 by 2025. The first observation is the baseline. */
const toBand = (observed: Readonly<Record<number, number>>, targets: readonly Target[] = [band]): Indicator =>
  anIndicator({ direction: "band", observations: years(observed), targets });

describe("toward a band of 60–65, a value", () => {
  test.each([
    // From 40 in 2020 the path leads to the lower edge: 40 + 20 × 2 ÷ 5 = 48 in 2022, 8 ÷ 20 = 0.4 of the way.
    ["on the path: (48 − 40) ÷ 20 = 0.4", { 2020: 40, 2022: 48 }, "on-track", 48, 0.4, 0],
    ["short of the path: (45 − 40) ÷ 8 = 0.625 of the pace", { 2020: 40, 2022: 45 }, "slightly-behind", 48, 0.25, 3],
    ["below its baseline: 38 is 22 off, 40 was 20 off", { 2020: 40, 2022: 38 }, "regressing", 48, -0.1, 10],
    ["on the lower edge", { 2020: 40, 2022: 60 }, "achieved", 48, 1, 0],
    ["inside, which is the whole way and not more", { 2020: 40, 2022: 63 }, "achieved", 48, 1, 0],
    ["on the upper edge", { 2020: 40, 2022: 65 }, "achieved", 48, 1, 0],
    ["beyond it: 5 off, as 55 is, and not on track", { 2020: 40, 2022: 70 }, "slightly-behind", 48, 0.75, 5],
    ["beyond it further than the baseline was short: 21 off", { 2020: 40, 2022: 86 }, "regressing", 48, -0.05, 21],
    // From 80 it leads down to the upper edge: 80 − 15 × 2 ÷ 5 = 74.
    ["on the path from above: (80 − 74) ÷ 15 = 0.4", { 2020: 80, 2022: 74 }, "on-track", 74, 0.4, 0],
    ["below the band from above: 3 off, as 68 is", { 2020: 80, 2022: 57 }, "slightly-behind", 74, 0.8, 3],
  ] as const)("%s", (_case, observed, status, expected, completedShare, shortfall) => {
    const standing = standingOf(toBand(observed), 2022);
    expect(standing).toMatchObject({ status, expected });
    expect(standing.completedShare).toBeCloseTo(completedShare, 12);
    expect(standing.shortfall).toBeCloseTo(shortfall, 12);
  });

  test("that has gone through the band is told so, and has to come back: (65 − 70) ÷ 3 a year", () => {
    const standing = standingOf(toBand({ 2020: 40, 2022: 70 }), 2022);
    expect(standing.flags).toEqual(["band-overshot"]);
    expect(standing.requiredPerYear).toBeCloseTo(-5 / 3, 12);
    expect(standingOf(toBand({ 2020: 40, 2022: 45 }), 2022).requiredPerYear).toBe((60 - 45) / 3);
  });

  test("that was inside at the baseline is achieved inside, and gone back outside: its shares have no meaning", () => {
    const why = { withheld: "baseline-in-band" };
    const shares = { completedShare: why, plannedShare: why, paceRatio: why };
    expect(standingOf(toBand({ 2020: 62, 2022: 64 }), 2022)).toMatchObject({ status: "achieved", ...shares });
    const below = { status: "regressing", shortfall: 2, requiredPerYear: (60 - 58) / 3, ...shares };
    expect(standingOf(toBand({ 2020: 62, 2022: 58 }), 2022)).toMatchObject(below);
    const above = { status: "regressing", shortfall: 3, requiredPerYear: (65 - 68) / 3, ...shares };
    expect(standingOf(toBand({ 2020: 62, 2022: 68 }), 2022)).toMatchObject(above);
  });

  test("moving about inside is not slipping", () => {
    expect(standingOf(toBand({ 2020: 40, 2021: 64, 2022: 61 }), 2022).flags).toEqual([]);
  });

  test("outside when the year is over has missed, by what lies between", () => {
    expect(standingOf(toBand({ 2020: 40, 2025: 58 }))).toMatchObject({
      status: "slightly-behind",
      shortfall: 2,
      flags: ["final-missed"],
    });
    expect(standingOf(toBand({ 2020: 40, 2025: 66 }))).toMatchObject({
      status: "slightly-behind",
      shortfall: 1,
      flags: ["final-missed", "band-overshot"],
    });
  });

  test("without a baseline is counted from the first milestone, from the side on which it lies", () => {
    const late = { ...toBand({ 2023: 57 }, [{ year: 2022, value: 54 }, band]), baseline: null };
    // 54 + (60 − 54) ÷ 3 = 56; (57 − 54) ÷ (60 − 54) = 0.5.
    expect(standingOf(late, 2023)).toMatchObject({ status: "on-track", expected: 56, completedShare: 0.5 });
  });
});

describe("on the way to a band", () => {
  test("a milestone may be one value: 40 → 50 in 2022 → 60", () => {
    const targets = [{ year: 2022, value: 50 }, band];
    expect(standingOf(toBand({ 2020: 40, 2022: 50 }, targets), 2022)).toMatchObject({ status: "on-track", flags: [] });
    expect(standingOf(toBand({ 2020: 40, 2022: 49 }, targets), 2022).flags).toEqual(["milestone-missed"]);
  });

  test("a milestone may be a band, wider than the last: inside it 70 has not gone too far", () => {
    const targets = [{ year: 2022, value: 50, upper: 75 }, band];
    const inside = standingOf(toBand({ 2020: 40, 2022: 70 }, targets), 2022);
    expect(inside).toMatchObject({ status: "on-track", expected: 50, flags: [] });
    expect(standingOf(toBand({ 2020: 40, 2022: 76 }, targets), 2022).flags).toContain("band-overshot");
  });

  test("one value to come to is a band without width", () => {
    const exact = (value: number) => standingOf(toBand({ 2020: 40, 2022: value }, [{ year: 2025, value: 60 }]), 2022);
    expect(exact(60).status).toBe("achieved");
    expect(exact(61).flags).toContain("band-overshot");
  });
});

describe("the outlook toward a band", () => {
  const steady = toBand({ 2020: 40, 2021: 44, 2022: 49, 2023: 53, 2024: 57 });

  test("gives the chance of lying inside: what is at least 60 less what is at least 65", () => {
    const atLeast = (value: number): number => {
      const { chance } = outlookOf({ ...steady, direction: "increase", targets: [{ year: 2025, value }] });
      return Number(chance);
    };
    expect(outlookOf(steady).chance).toBeCloseTo(atLeast(60) - atLeast(65), 12);
  });

  test("asks for the gain to the nearer edge, and names the year in which the trend comes inside", () => {
    expect(outlookOf(steady)).toMatchObject({ attainmentYear: 2025, requiredGain: "within-record" });
    const falling = toBand({ 2020: 80, 2021: 78, 2022: 75, 2023: 71 });
    expect(outlookOf(falling, 2023)).toMatchObject({ bestYearlyGain: { perYear: -4, year: 2023 } });
  });

  test("names no year where the trend steps over a narrow band", () => {
    const narrow = toBand({ 2020: 40, 2021: 45, 2022: 50, 2023: 55 }, [{ year: 2025, value: 57, upper: 57.5 }]);
    expect(outlookOf(narrow, 2023).attainmentYear).toEqual({ withheld: "never-at-this-pace" });
  });

  test("a least-squares line knows the probability of lying inside as well", () => {
    const settings = defaultSettings(2024);
    const probabilityOf = (indicator: Indicator): number => {
      const { ols } = fitTrends(indicator, settings);
      return isWithheld(ols) ? NaN : Number(ols.probability);
    };
    const atLeast = (value: number) =>
      probabilityOf({ ...steady, direction: "increase", targets: [{ year: 2025, value }] });
    expect(probabilityOf(steady)).toBeCloseTo(atLeast(60) - atLeast(65), 12);
  });
});

describe("the published methods toward a band", () => {
  const methodsOf = (observed: Readonly<Record<number, number>>, asOf = 2023) =>
    assess(toBand(observed), defaultSettings(asOf)).methods;

  test("answer for the edge on the baseline's side as they would for that value alone", () => {
    const observed = { 2020: 40, 2021: 42, 2022: 45, 2023: 47 };
    const single = { ...toBand(observed), direction: "increase" as const, targets: [{ year: 2025, value: 60 }] };
    expect(methodsOf(observed)).toEqual(assess(single, defaultSettings(2023)).methods);
  });

  test("are withheld where the value lies beyond the band, and where the baseline lay inside", () => {
    const reasons = (observed: Readonly<Record<number, number>>) => new Set(Object.values(methodsOf(observed)));
    expect([...reasons({ 2020: 40, 2023: 70 })]).toEqual([{ withheld: "target-is-a-band" }]);
    expect(Object.values(methodsOf({ 2020: 62, 2023: 58 }))).toEqual(Array(6).fill({ withheld: "baseline-in-band" }));
  });

  test("that draw a value on are withheld where it leads beyond the band: 55 + 2 × 7.33 = 69.7", () => {
    const { dns, unProgressChart, straightLine } = methodsOf({ 2020: 33, 2021: 40, 2022: 48, 2023: 55 });
    expect(dns).toEqual({ withheld: "target-is-a-band" });
    expect(unProgressChart).toEqual({ withheld: "target-is-a-band" });
    expect(straightLine).toMatchObject({ status: "green" });
  });
});

describe("the trail toward a band", () => {
  test("says first what a value beyond the band counts as, and its sums can be done again", () => {
    const standing = standingOf(toBand({ 2020: 40, 2022: 70 }), 2022);
    const steps = trailOf(toBand({ 2020: 40, 2022: 70 }), 2022).standing;
    const sumOf = (figure: string) => doSum(steps.find((step) => step.figure === figure)?.numbers ?? "");
    expect(steps[0]).toMatchObject({ figure: "counted", formula: "B₀ − (x − B₁)", numbers: "60 − (70 − 65)" });
    expect(sumOf("completedShare")).toBe(standing.completedShare);
    expect(sumOf("paceRatio")).toBe(standing.paceRatio);
    expect(sumOf("requiredPerYear")).toBe(standing.requiredPerYear);
    expect(steps.at(-1)).toMatchObject({ figure: "status", formula: "x > B₁", numbers: "70 > 65" });
  });

  test("says of a value inside that it is, and of one that left the band by which edge", () => {
    const inside = trailOf(toBand({ 2020: 80, 2022: 62 }), 2022).standing;
    expect(inside[0]).toMatchObject({ formula: "B₀ ≤ x ≤ B₁ → B₁", numbers: "60 ≤ 62 ≤ 65 → 65" });
    expect(inside.at(-1)).toMatchObject({ formula: "B₀ ≤ x ≤ B₁", numbers: "60 ≤ 62 ≤ 65" });
    const left = trailOf(toBand({ 2020: 62, 2022: 58 }), 2022).standing;
    expect(left.map(({ figure, numbers }) => [figure, numbers])).toEqual([
      ["requiredPerYear", "(60 − 58) ÷ (2025 − 2022)"],
      ["status", "58 < 60"],
    ]);
  });
});

describe("targets beside the one that decides", () => {
  const observations = years({ 2020: 40, 2022: 50 });
  const targets = [{ year: 2025, value: 60 }];

  test("do not change the standing, and have their own distance: (70 − 50) ÷ 3 a year", () => {
    const further = anIndicator({ observations, targets, otherTargets: [{ year: 2025, value: 70 }] });
    const { standing, otherTargets } = assess(further, defaultSettings(2022));
    expect(standing).toEqual(assess(anIndicator({ observations, targets }), defaultSettings(2022)).standing);
    expect(otherTargets).toEqual([
      { target: { year: 2025, value: 70 }, isMet: false, missing: 20, requiredPerYear: 20 / 3 },
    ]);
  });

  test("are met, or over, as the deciding one would be", () => {
    const over = anIndicator({
      observations,
      targets,
      otherTargets: [
        { year: 2022, value: 55 },
        { year: 2025, value: 45 },
      ],
    });
    expect(assess(over, defaultSettings(2022)).otherTargets).toEqual([
      {
        target: { year: 2022, value: 55 },
        isMet: false,
        missing: 5,
        requiredPerYear: { withheld: "target-year-passed" },
      },
      { target: { year: 2025, value: 45 }, isMet: true, missing: 0, requiredPerYear: 0 },
    ]);
  });
});

describe("of any indicator that is to come into a band", () => {
  const hundredths = fc.integer({ min: -10_000, max: 10_000 }).map((whole) => whole / 100);
  const edges = fc
    .tuple(hundredths, hundredths)
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const any = fc.record({ start: hundredths, latest: hundredths, edges, milestone: fc.option(hundredths) });
  const indicatorOf = (
    start: number,
    latest: number,
    [value, upper]: readonly [number, number],
    milestone: number | null,
  ) =>
    toBand({ 2020: start, 2023: latest }, [
      ...(milestone === null ? [] : [{ year: 2022, value: milestone }]),
      { year: 2025, value, upper },
    ]);
  const statusOf = (indicator: Indicator): string => {
    const { standing } = assess(indicator, defaultSettings(2023));
    return isWithheld(standing) ? standing.withheld : standing.status;
  };
  const worstFirst: readonly string[] = ["regressing", "behind", "slightly-behind", "on-track", "achieved"];

  test("what lies inside has met its target, and nothing else has", () => {
    fc.assert(
      fc.property(any, ({ start, latest, edges: band, milestone }) => {
        const isInside = bandDistance(latest, band) === 0;
        expect(statusOf(indicatorOf(start, latest, band, milestone)) === "achieved").toBe(isInside);
      }),
      { numRuns: 1000 },
    );
  });

  test("what is nearer to the band on the same side never has a worse status", () => {
    fc.assert(
      fc.property(any, hundredths, ({ start, latest, edges: band, milestone }, other) => {
        const [near, far] = [latest, other].sort((a, b) => bandDistance(a, band) - bandDistance(b, band));
        if (near === undefined || far === undefined || (near - band[0]) * (far - band[0]) < 0) return;
        const [better, worse] = [near, far].map((value) => statusOf(indicatorOf(start, value, band, milestone)));
        expect(worstFirst.indexOf(better!)).toBeGreaterThanOrEqual(worstFirst.indexOf(worse!));
      }),
      { numRuns: 1000 },
    );
  });

  test("the mirrored indicator has the mirrored standing, and four times the unit the same status", () => {
    fc.assert(
      fc.property(any, ({ start, latest, edges: [lower, upper], milestone }) => {
        const status = statusOf(indicatorOf(start, latest, [lower, upper], milestone));
        const mirrored = indicatorOf(-start, -latest, [-upper, -lower], milestone === null ? null : -milestone);
        expect(statusOf(mirrored)).toBe(status);
        const scaled = indicatorOf(
          start * 4,
          latest * 4,
          [lower * 4, upper * 4],
          milestone === null ? null : milestone * 4,
        );
        expect(statusOf(scaled)).toBe(status);
      }),
      { numRuns: 1000 },
    );
  });
});
