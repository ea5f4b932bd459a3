import { assess } from "../../../src/domain/assess";
import { defaultSettings } from "../../../src/domain/default-settings";
import type { Indicator } from "../../../src/domain/indicator";
import type { MethodTrails } from "../../../src/domain/methods/trails/method-trails";
import { trace } from "../../../src/domain/trace";
import { anIndicator, years } from "../an-indicator";

const trailsOf = (parts: Partial<Indicator>): MethodTrails => {
  const indicator = anIndicator(parts);
  const settings = defaultSettings(2024);
  return trace(indicator, assess(indicator, settings), settings).methods;
};

/** Each step as figure, formula and numbers, and the years that it rests on. */
const stepsOf = (trail: MethodTrails[keyof MethodTrails]): readonly string[] =>
  trail.map(
    ({ figure, formula, numbers, observationYears, targetYears }) =>
      `${figure}: ${formula}: ${numbers} [${observationYears.join(" ")}; ${targetYears.join(" ")}]`,
  );

const limits = { lower: null, upper: 100 };

test.each<readonly [string, keyof MethodTrails, Partial<Indicator>, readonly string[]]>([
  [
    "the German strategy towards less: 2 a year less lead from 14 to 10 in two years",
    "dns",
    {
      direction: "decrease",
      observations: years({ 2020: 20, 2021: 18, 2022: 17, 2023: 14 }),
      targets: years({ 2025: 10 }),
    },
    [
      "change: (x − x₀) ÷ (t − t₀): (14 − 20) ÷ (2023 − 2020) [2020 2021 2022 2023; ]",
      "value: d × (T − x − c × (t₁ − t)) ÷ |T − x|: -1 × (10 − 14 − -2 × (2025 − 2023)) ÷ |10 − 14| [2020 2021 2022 2023; 2025]",
      "status: m < 0.05: 0 < 0.05 [2020 2021 2022 2023; 2025]",
    ],
  ],
  [
    "the German strategy where the way leads back: 1 less a year, 5 to go",
    "dns",
    { observations: years({ 2020: 13, 2021: 12, 2022: 11, 2023: 10 }), targets: years({ 2025: 15 }) },
    [
      "change: (x − x₀) ÷ (t − t₀): (10 − 13) ÷ (2023 − 2020) [2020 2021 2022 2023; ]",
      "value: d × (T − x − c × (t₁ − t)) ÷ |T − x|: 1 × (15 − 10 − -1 × (2025 − 2023)) ÷ |15 − 10| [2020 2021 2022 2023; 2025]",
      "status: d × c ≤ 0, m ≥ 0.05: -1 ≤ 0, 1.4 ≥ 0.05 [2020 2021 2022 2023; 2025]",
    ],
  ],
  [
    "the German strategy at its target, where no way is left and the direction decides",
    "dns",
    { observations: years({ 2020: 10, 2021: 10, 2022: 10, 2023: 10 }), targets: years({ 2025: 10 }) },
    [
      "change: (x − x₀) ÷ (t − t₀): (10 − 10) ÷ (2023 − 2020) [2020 2021 2022 2023; ]",
      "status: d × c ≥ 0: 0 ≥ 0 [2020 2021 2022 2023; 2025]",
    ],
  ],
  [
    "the German strategy at its target, from which it moves away",
    "dns",
    { observations: years({ 2020: 13, 2021: 12, 2022: 11, 2023: 10 }), targets: years({ 2025: 10 }) },
    [
      "change: (x − x₀) ÷ (t − t₀): (10 − 13) ÷ (2023 − 2020) [2020 2021 2022 2023; ]",
      "status: d × c < 0: -1 < 0 [2020 2021 2022 2023; 2025]",
    ],
  ],
  [
    "the growth without a target from above its limit, for which twice the limit less the start counts",
    "growthRatio",
    {
      direction: "decrease",
      observations: years({ 2022: 200, 2023: 150 }),
      targets: [],
      limits: { lower: null, upper: 160 },
    },
    [
      "value: d × ((x ÷ b)^(1 ÷ (t − t₀)) − 1): -1 × ((150 ÷ 200)^(1 ÷ (2023 − 2022)) − 1) [2022 2023; ]",
      "room: 1 − ((2 × L − b) ÷ L)^4.44: 1 − ((2 × 160 − 200) ÷ 160)^4.44 [2022 2023; ]",
      expect.stringMatching(/^status: p ≥ 0\.01\d*: 0\.25 ≥ 0\.01\d* \[2022 2023; \]$/u) as string,
      expect.stringMatching(
        /^score: max\(−5, min\(5, 500 × p ÷ C − 5\)\): max\(−5, min\(5, 500 × 0\.3\d* − 5\)\) \[2022 2023; \]$/u,
      ) as string,
    ],
  ],
  [
    "the growth without a target at its limit, where nothing more can be asked",
    "growthRatio",
    { observations: years({ 2022: 100, 2023: 100 }), targets: [], limits },
    [
      "value: d × ((x ÷ b)^(1 ÷ (t − t₀)) − 1): 1 × ((100 ÷ 100)^(1 ÷ (2023 − 2022)) − 1) [2022 2023; ]",
      "room: 1 − (b ÷ L)^4.44: 1 − (100 ÷ 100)^4.44 [2022 2023; ]",
      "status: p ≥ 0: 0 ≥ 0 [2022 2023; ]",
      "score: C = 0 → 5: 5 [2022 2023; ]",
    ],
  ],
  [
    "the growth without a target that shrinks at its limit, which is not eased",
    "growthRatio",
    { observations: years({ 2022: 100, 2023: 75 }), targets: [], limits },
    [
      "value: d × ((x ÷ b)^(1 ÷ (t − t₀)) − 1): 1 × ((75 ÷ 100)^(1 ÷ (2023 − 2022)) − 1) [2022 2023; ]",
      "room: 1 − (b ÷ L)^4.44: 1 − (100 ÷ 100)^4.44 [2022 2023; ]",
      "status: p < 0: -0.25 < 0 [2022 2023; ]",
      "score: max(−5, min(5, 125 × p − 2.5)): max(−5, min(5, 125 × -0.25 − 2.5)) [2022 2023; ]",
    ],
  ],
  [
    "the growth without a target and without a limit, which has no room to tell of",
    "growthRatio",
    { observations: years({ 2022: 100, 2023: 125 }), targets: [] },
    [
      "value: d × ((x ÷ b)^(1 ÷ (t − t₀)) − 1): 1 × ((125 ÷ 100)^(1 ÷ (2023 − 2022)) − 1) [2022 2023; ]",
      "status: p ≥ 0.015: 0.25 ≥ 0.015 [2022 2023; ]",
      "score: max(−5, min(5, 500 × p ÷ C − 5)): max(−5, min(5, 500 × 0.25 − 5)) [2022 2023; ]",
    ],
  ],
  [
    "the growth ratio towards less: −0.125 where −0.4375 in two years ask for −0.25 a year",
    "growthRatio",
    { direction: "decrease", observations: years({ 2022: 64, 2023: 56 }), targets: years({ 2024: 36 }) },
    [
      "observedGrowth: (x ÷ b)^(1 ÷ (t − t₀)) − 1: (56 ÷ 64)^(1 ÷ (2023 − 2022)) − 1 [2022 2023; ]",
      "requiredGrowth: (T ÷ b)^(1 ÷ (t₁ − t₀)) − 1: (36 ÷ 64)^(1 ÷ (2024 − 2022)) − 1 [2022; 2024]",
      "value: d × g ÷ |G|: -1 × -0.125 ÷ |-0.25| [2022 2023; 2024]",
      "status: 0 ≤ R < 0.6: 0 ≤ 0.5 < 0.6 [2022 2023; 2024]",
      "score: max(−5, min(5, 4.1667 × R − 2.5)): max(−5, min(5, 4.1667 × 0.5 − 2.5)) [2022 2023; 2024]",
    ],
  ],
  [
    "the growth ratio of what is achieved, which has the best score",
    "growthRatio",
    { observations: years({ 2022: 64, 2023: 112 }), targets: years({ 2024: 100 }) },
    [
      "observedGrowth: (x ÷ b)^(1 ÷ (t − t₀)) − 1: (112 ÷ 64)^(1 ÷ (2023 − 2022)) − 1 [2022 2023; ]",
      "requiredGrowth: (T ÷ b)^(1 ÷ (t₁ − t₀)) − 1: (100 ÷ 64)^(1 ÷ (2024 − 2022)) − 1 [2022; 2024]",
      "value: d × g ÷ |G|: 1 × 0.75 ÷ |0.25| [2022 2023; 2024]",
      "status: x ≥ T: 112 ≥ 100 [2022 2023; 2024]",
      "score: x ≥ T → 5: 5 [2022 2023; 2024]",
    ],
  ],
  [
    "ESCAP's current status, half of the way from 20 to 60",
    "escapCurrentStatus",
    { observations: years({ 2020: 20, 2023: 40 }), targets: years({ 2025: 60 }) },
    [
      "value: 10 × d × (x − b) ÷ |T − b|: 10 × 1 × (40 − 20) ÷ |60 − 20| [2020 2023; 2025]",
      "status: 0 < i < 10: 0 < 5 < 10 [2020 2023; 2025]",
    ],
  ],
  [
    "ESCAP's anticipated progress where the trend leads half of the way",
    "escapAnticipatedProgress",
    { observations: years({ 2020: 10, 2021: 11, 2022: 12, 2023: 13 }), targets: years({ 2025: 20 }) },
    [
      "value: |T − v| ÷ |T − b|: |20 − 15| ÷ |20 − 10| [2020 2023; 2025]",
      "status: d × (v − x) ≥ 0: 1 × (15 − 13) ≥ 0 [2020 2023; 2025]",
    ],
  ],
  [
    "ESCAP's anticipated progress where the trend leads away",
    "escapAnticipatedProgress",
    { observations: years({ 2020: 13, 2021: 12, 2022: 11, 2023: 10 }), targets: years({ 2025: 20 }) },
    [
      "value: |T − v| ÷ |T − b|: |20 − 8| ÷ |20 − 13| [2020 2023; 2025]",
      "status: d × (v − x) < 0: 1 × (8 − 10) < 0 [2020 2023; 2025]",
    ],
  ],
  [
    "ESCAP's anticipated progress where the trend leads to the target, towards less",
    "escapAnticipatedProgress",
    {
      direction: "decrease",
      observations: years({ 2020: 13, 2021: 12, 2022: 11, 2023: 10 }),
      targets: years({ 2025: 8 }),
    },
    ["value: v ≤ T → 0: 8 ≤ 8 → 0 [2020 2023; 2025]", "status: v ≤ T: 8 ≤ 8 [2020 2023; 2025]"],
  ],
  [
    "the UN Progress Chart: 1.25 a year leads from 125 to 156.25, 0.5625 of the way to 200",
    "unProgressChart",
    { observations: years({ 2022: 100, 2023: 125 }), targets: years({ 2024: 200 }) },
    [
      "observedGrowth: (x ÷ b)^(1 ÷ (t − t₀)) − 1: (125 ÷ 100)^(1 ÷ (2023 − 2022)) − 1 [2022 2023; ]",
      "projection: x × (1 + g)^(t₁ − t): 125 × (1 + 0.25)^(2024 − 2023) [2022 2023; ]",
      "value: (v − b) ÷ (T − b): (156.25 − 100) ÷ (200 − 100) [2022 2023; 2024]",
      "status: 0.1 ≤ s < 0.95: 0.1 ≤ 0.5625 < 0.95 [2022 2023; 2024]",
    ],
  ],
  [
    "the UN Progress Chart of what is met",
    "unProgressChart",
    { observations: years({ 2022: 100, 2023: 125 }), targets: years({ 2024: 120 }) },
    [
      "observedGrowth: (x ÷ b)^(1 ÷ (t − t₀)) − 1: (125 ÷ 100)^(1 ÷ (2023 − 2022)) − 1 [2022 2023; ]",
      "projection: x × (1 + g)^(t₁ − t): 125 × (1 + 0.25)^(2024 − 2023) [2022 2023; ]",
      "value: (v − b) ÷ (T − b): (156.25 − 100) ÷ (120 − 100) [2022 2023; 2024]",
      "status: x ≥ T: 125 ≥ 120 [2022 2023; 2024]",
    ],
  ],
  [
    "the straight-line light in the target's year, when all of the time has passed",
    "straightLine",
    { observations: years({ 2020: 0, 2023: 7.5 }), targets: years({ 2023: 10 }) },
    [
      "value: (x − b) ÷ (T − b) − 1: (7.5 − 0) ÷ (10 − 0) − 1 [2020 2023; 2023]",
      "status: -0.3 ≤ a < 0: -0.3 ≤ -0.25 < 0 [2020 2023; 2023]",
    ],
  ],
  [
    "the straight-line light before it, towards less, where the target is met",
    "straightLine",
    { direction: "decrease", observations: years({ 2020: 10, 2022: 3 }), targets: years({ 2025: 4 }) },
    [
      "value: (x − b) ÷ (T − b) − (t − t₀) ÷ (t₁ − t₀): (3 − 10) ÷ (4 − 10) − (2022 − 2020) ÷ (2025 − 2020) [2020 2022; 2025]",
      "status: x ≤ T: 3 ≤ 4 [2020 2022; 2025]",
    ],
  ],
])("the trail of %s", (_what, method, parts, steps) => {
  expect(stepsOf(trailsOf(parts)[method])).toEqual(steps);
});

test("without a baseline no method has a trail", () => {
  const none = {
    growthRatio: [],
    straightLine: [],
    unProgressChart: [],
    dns: [],
    escapCurrentStatus: [],
    escapAnticipatedProgress: [],
  };
  expect(trailsOf({ baseline: null, observations: years({ 2023: 10 }), targets: years({ 2025: 20 }) })).toEqual(none);
});
