import { assess } from "../../src/domain/assess";
import type { AssessmentSettings } from "../../src/domain/assessment";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Indicator } from "../../src/domain/indicator";
import { trace } from "../../src/domain/trace";
import { anIndicator, years } from "./an-indicator";

/** Each step of a standing as figure, formula and numbers, and the years that it rests on. */
const stepsOf = (parts: Partial<Indicator>, path: AssessmentSettings["path"] = "linear"): readonly string[] => {
  const indicator = anIndicator(parts);
  const settings = { ...defaultSettings(2025), path };
  return trace(indicator, assess(indicator, settings), settings).standing.map(
    ({ figure, formula, numbers, observationYears, targetYears }) =>
      `${figure}: ${formula}: ${numbers} [${observationYears.join(" ")}; ${targetYears.join(" ")}]`,
  );
};

const toward = (observed: Readonly<Record<number, number>>): Partial<Indicator> => ({
  direction: "band",
  observations: years(observed),
  targets: [{ year: 2025, value: 60, upper: 65 }],
});

test("behind a straight path every figure has its sum, and the ratio misses the lower threshold", () => {
  expect(stepsOf({ observations: years({ 2021: 10, 2023: 18 }), targets: years({ 2025: 50 }) })).toEqual([
    "expected: v₀ + (v₁ − v₀) × (t − t₀) ÷ (t₁ − t₀): 10 + (50 − 10) × (2023 − 2021) ÷ (2025 − 2021) [2021; 2025]",
    "completedShare: (x − b) ÷ (T − b): (18 − 10) ÷ (50 − 10) [2021 2023; 2025]",
    "plannedShare: (e − b) ÷ (T − b): (30 − 10) ÷ (50 − 10) [2021 2023; 2025]",
    "paceRatio: (x − b) ÷ (e − b): (18 − 10) ÷ (30 − 10) [2021 2023; 2025]",
    "requiredPerYear: (T − x) ÷ (t₁ − t): (50 − 18) ÷ (2025 − 2023) [2023; 2025]",
    "status: r < θ₂: 0.4 < 0.6 [2023; 2025]",
  ]);
});

test("without a baseline the milestone at which the path starts is among the targets that the shares rest on", () => {
  const parts = { baseline: null, observations: years({ 2023: 18 }), targets: years({ 2022: 10, 2025: 40 }) };
  expect(stepsOf(parts)).toEqual([
    "expected: v₀ + (v₁ − v₀) × (t − t₀) ÷ (t₁ − t₀): 10 + (40 − 10) × (2023 − 2022) ÷ (2025 − 2022) [; 2022 2025]",
    "completedShare: (x − b) ÷ (T − b): (18 − 10) ÷ (40 − 10) [2023; 2022 2025]",
    "plannedShare: (e − b) ÷ (T − b): (20 − 10) ÷ (40 − 10) [2023; 2022 2025]",
    "paceRatio: (x − b) ÷ (e − b): (18 − 10) ÷ (20 − 10) [2023; 2022 2025]",
    "requiredPerYear: (T − x) ÷ (t₁ − t): (40 − 18) ÷ (2025 − 2023) [2023; 2025]",
    "status: θ₂ ≤ r < θ₁: 0.6 ≤ 0.8 < 0.95 [2023; 2025]",
  ]);
});

test("on a geometric path the expected value is a power", () => {
  const [expected, ...rest] = stepsOf(
    { observations: years({ 2021: 1, 2023: 4 }), targets: years({ 2025: 16 }) },
    "geometric",
  );
  expect(expected).toBe(
    "expected: v₀ × (v₁ ÷ v₀)^((t − t₀) ÷ (t₁ − t₀)): 1 × (16 ÷ 1)^((2023 − 2021) ÷ (2025 − 2021)) [2021; 2025]",
  );
  expect(rest.at(-1)).toBe("status: r ≥ θ₁: 1 ≥ 0.95 [2023; 2025]");
});

test.each<readonly [string, Partial<Indicator>, readonly string[]]>([
  [
    "what is achieved is compared with the target, and nothing more is required",
    { observations: years({ 2021: 10, 2023: 60 }), targets: years({ 2025: 50 }) },
    ["requiredPerYear: x ≥ T → 0: 60 ≥ 50 → 0 [2023; 2025]", "status: x ≥ T: 60 ≥ 50 [2023; 2025]"],
  ],
  [
    "in the target's year nothing is required any more, and the pace decides how far it was missed",
    { direction: "decrease", observations: years({ 2021: 50, 2025: 20 }), targets: years({ 2025: 10 }) },
    [
      "paceRatio: (x − b) ÷ (e − b): (20 − 50) ÷ (10 − 50) [2021 2025; 2025]",
      "status: θ₂ ≤ r < θ₁: 0.6 ≤ 0.75 < 0.95 [2025; 2025]",
    ],
  ],
  [
    "a pace that would do does not, where the target's year is over and the target missed",
    { observations: years({ 2021: 0, 2025: 49 }), targets: years({ 2025: 50 }) },
    ["paceRatio: (x − b) ÷ (e − b): (49 − 0) ÷ (50 − 0) [2021 2025; 2025]", "status: x < T: 49 < 50 [2025; 2025]"],
  ],
  [
    "what is worse than the baseline is compared with it",
    { direction: "decrease", observations: years({ 2021: 36, 2023: 40 }), targets: years({ 2025: 20 }) },
    [
      "requiredPerYear: (T − x) ÷ (t₁ − t): (20 − 40) ÷ (2025 − 2023) [2023; 2025]",
      "status: x > b: 40 > 36 [2023; 2025]",
    ],
  ],
  [
    "inside a band both of its edges are told",
    toward({ 2021: 40, 2023: 62 }),
    [
      "requiredPerYear: B₀ ≤ x ≤ B₁ → 0: 60 ≤ 62 ≤ 65 → 0 [2023; 2025]",
      "status: B₀ ≤ x ≤ B₁: 60 ≤ 62 ≤ 65 [2023; 2025]",
    ],
  ],
  [
    "beyond the upper edge the way leads back to it",
    toward({ 2021: 40, 2023: 68 }),
    [
      "requiredPerYear: (B₁ − x) ÷ (t₁ − t): (65 − 68) ÷ (2025 − 2023) [2023; 2025]",
      "status: x > B₁: 68 > 65 [2023; 2025]",
    ],
  ],
  [
    "far beyond it the value counts as worse than the baseline",
    toward({ 2021: 40, 2023: 90 }),
    [
      "requiredPerYear: (B₁ − x) ÷ (t₁ − t): (65 − 90) ÷ (2025 − 2023) [2023; 2025]",
      "status: x < b: 35 < 40 [2023; 2025]",
    ],
  ],
  [
    "from above, beyond the lower edge, the way leads up to it",
    toward({ 2021: 80, 2023: 55 }),
    [
      "requiredPerYear: (B₀ − x) ÷ (t₁ − t): (60 − 55) ÷ (2025 − 2023) [2023; 2025]",
      "status: x < B₀: 55 < 60 [2023; 2025]",
    ],
  ],
])("%s", (_claim, parts, lastSteps) => {
  expect(stepsOf(parts).slice(-2)).toEqual(lastSteps);
});

test.each<readonly [string, Partial<Indicator>, string]>([
  ["in it, from below, as its lower edge", toward({ 2021: 40, 2023: 62 }), "B₀ ≤ x ≤ B₁ → B₀: 60 ≤ 62 ≤ 65 → 60"],
  ["in it, from above, as its upper edge", toward({ 2021: 80, 2023: 62 }), "B₀ ≤ x ≤ B₁ → B₁: 60 ≤ 62 ≤ 65 → 65"],
  ["above it, from below, mirrored at the lower edge", toward({ 2021: 40, 2023: 68 }), "B₀ − (x − B₁): 60 − (68 − 65)"],
  ["below it, from above, mirrored at the upper edge", toward({ 2021: 80, 2023: 55 }), "B₁ + (B₀ − x): 65 + (60 − 55)"],
])("toward a band a value counts %s", (_place, parts, counted) => {
  expect(stepsOf(parts)[0]).toBe(`counted: ${counted} [2023; 2025]`);
});

test("short of a band a value counts as it is, and no step says otherwise", () => {
  const steps = stepsOf(toward({ 2021: 40, 2023: 48 }));
  expect(steps.map((step) => step.split(":")[0])).toEqual([
    ...["expected", "completedShare", "plannedShare", "paceRatio", "requiredPerYear", "status"],
  ]);
  expect(steps.slice(-2)).toEqual([
    "requiredPerYear: (T − x) ÷ (t₁ − t): (60 − 48) ÷ (2025 − 2023) [2023; 2025]",
    "status: θ₂ ≤ r < θ₁: 0.6 ≤ 0.8 < 0.95 [2023; 2025]",
  ]);
});

test("in a year with a target the expected value is that target alone, and a share that has no answer has no step", () => {
  const steps = stepsOf({ observations: years({ 2021: 10, 2022: 11 }), targets: years({ 2022: 10, 2025: 40 }) });
  expect(steps[0]).toBe("expected: v₁: 10 [; 2022]");
  expect(steps.map((step) => step.split(":")[0])).not.toContain("paceRatio");
  expect(steps.at(-1)).toBe("status: x ≥ e: 11 ≥ 10 [2022; 2025]");
});
