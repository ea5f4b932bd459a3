import fc from "fast-check";
import { assess } from "../../../src/domain/assess";
import type { AssessmentSettings } from "../../../src/domain/assessment";
import { defaultSettings } from "../../../src/domain/default-settings";
import { noLimits } from "../../../src/domain/indicator";
import type { MethodName } from "../../../src/domain/methods/method-verdict";
import type { MethodTrails } from "../../../src/domain/methods/trails/method-trails";
import { trace } from "../../../src/domain/trace";
import { isWithheld } from "../../../src/domain/withheld";
import { indicatorWith, sheetValue } from "../../property/arbitrary-indicator";
import { anIndicator, years } from "../an-indicator";
import { doSum } from "../do-sum";

const settings: AssessmentSettings = defaultSettings(2024);

const trailsOf = (parts: Parameters<typeof anIndicator>[0], at = settings): MethodTrails => {
  const indicator = anIndicator(parts);
  return trace(indicator, assess(indicator, at), at).methods;
};

/** 10 % a year towards a target that asks for 10 % a year, and a straight line that asks for more at first. */
const steady = () =>
  trailsOf({
    observations: years({ 2020: 100, 2021: 110, 2022: 121, 2023: 133.1 }),
    targets: years({ 2025: 161.051 }),
  });

test("the trail of the growth ratio goes from both growths over the ratio to the threshold and the score", () => {
  expect(steady().growthRatio).toMatchObject([
    { figure: "observedGrowth", numbers: "(133.1 ÷ 100)^(1 ÷ (2023 − 2020)) − 1", observationYears: [2020, 2023] },
    { figure: "requiredGrowth", numbers: "(161.051 ÷ 100)^(1 ÷ (2025 − 2020)) − 1", targetYears: [2025] },
    { figure: "value", formula: "d × g ÷ |G|" },
    { figure: "status", formula: "R ≥ 0.95" },
    { figure: "score", formula: "max(−5, min(5, 7.1429 × R − 4.2857))" },
  ]);
});

test("the trail of the straight-line light sets the completed share against the share of the time", () => {
  expect(steady().straightLine).toMatchObject([
    { figure: "value", numbers: "(133.1 − 100) ÷ (161.051 − 100) − (2023 − 2020) ÷ (2025 − 2020)" },
    { figure: "status", formula: "-0.3 ≤ a < 0" },
  ]);
});

test("the trail of the UN Progress Chart says where the growth leads and which share of the way that is", () => {
  expect(steady().unProgressChart.map(({ figure, formula }) => [figure, formula])).toEqual([
    ["observedGrowth", "(x ÷ b)^(1 ÷ (t − t₀)) − 1"],
    ["projection", "x × (1 + g)^(t₁ − t)"],
    ["value", "(v − b) ÷ (T − b)"],
    ["status", "s ≥ 0.95"],
  ]);
});

test("the trail of the German strategy names every year whose change it averages", () => {
  expect(steady().dns[0]).toMatchObject({
    figure: "change",
    numbers: "(133.1 − 100) ÷ (2023 − 2020)",
    observationYears: [2020, 2021, 2022, 2023],
  });
  expect(steady().dns[2]).toMatchObject({ figure: "status", formula: "m > 0.2" });
});

test("the trail of the German strategy names the change and the miss where a value turns back from its target", () => {
  const from16to13 = years({ 2020: 16, 2021: 15, 2022: 14, 2023: 13 });
  expect(trailsOf({ observations: from16to13, targets: years({ 2025: 12 }) }).dns.slice(1)).toMatchObject([
    { figure: "value", numbers: "1 × (12 − 13 − -1 × (2025 − 2023)) ÷ |12 − 13|" },
    { figure: "status", formula: "d × c ≤ 0, m ≥ 0.05", numbers: "-1 ≤ 0, 1 ≥ 0.05" },
  ]);
  expect(trailsOf({ observations: from16to13, targets: years({ 2025: 13 }) }).dns.slice(1)).toMatchObject([
    { figure: "status", formula: "d × c < 0", numbers: "-1 < 0" },
  ]);
});

test("a target that is met is its own reason", () => {
  const { growthRatio, straightLine, unProgressChart } = trailsOf({
    observations: years({ 2020: 5, 2023: 11 }),
    targets: years({ 2025: 10 }),
  });
  for (const trail of [growthRatio, straightLine, unProgressChart])
    expect(trail.find(({ figure }) => figure === "status")).toMatchObject({ formula: "x ≥ T", numbers: "11 ≥ 10" });
});

test("zeros that were nudged stand in the trail as what they were taken for", () => {
  const nudged = trailsOf(
    { observations: years({ 2020: 0, 2023: 4 }), targets: years({ 2025: 10 }) },
    { ...settings, compat: "statcan" },
  );
  expect(nudged.growthRatio[0]).toMatchObject({ numbers: "(4 ÷ 0.001)^(1 ÷ (2023 − 2020)) − 1" });
  expect(nudged.unProgressChart).toEqual([]);
});

test("near a natural limit the trail says how much room is left", () => {
  const { growthRatio } = trailsOf({
    observations: years({ 2020: 90, 2023: 91 }),
    targets: [],
    limits: { ...noLimits, upper: 100 },
  });
  expect(growthRatio.map(({ figure }) => figure)).toEqual(["value", "room", "status", "score"]);
  expect(growthRatio[1]).toMatchObject({ numbers: "1 − (90 ÷ 100)^4.44" });
});

/** Whether a written comparison holds, but for the noise of its figures. */
const holds = (written: string): boolean => {
  const [first = "", ...rest] = written.split(/ ([≤<≥>=]) /u);
  let left = doSum(first);
  for (let at = 0; at < rest.length; at += 2) {
    const right = doSum(rest[at + 1]!);
    const ahead = "≤<".includes(rest[at]!) ? right - left : left - right;
    if (!(ahead >= -1e-9 * Math.max(1, Math.abs(left), Math.abs(right)))) return false;
    left = right;
  }
  return true;
};

test("every sum in the trail of a method, done again, gives the method's figure; every comparison holds", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), fc.constantFrom("green", "yellow"), (indicator, lightNearlyOnPace) => {
      const at: AssessmentSettings = { ...settings, lightNearlyOnPace };
      const assessment = assess(indicator, at);
      const trails = trace(indicator, assessment, at).methods;
      for (const name of Object.keys(trails) as MethodName[]) {
        const verdict = assessment.methods[name];
        const trail = trails[name];
        if (isWithheld(verdict)) {
          expect(trail).toEqual([]);
          continue;
        }
        for (const { figure, numbers } of trail) {
          if (figure === "status") expect([numbers, numbers.split(", ").every(holds)]).toEqual([numbers, true]);
          const written = numbers.split(" → ").at(-1)!;
          const known: Partial<Record<typeof figure, number>> = isWithheld(verdict.value)
            ? {}
            : { value: verdict.value };
          if ("score" in verdict) known.score = verdict.score;
          const expected = known[figure];
          if (expected !== undefined)
            expect(Math.abs(doSum(written) - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
        }
        const figures = isWithheld(verdict.value) ? ["change", "status"] : ["value", "status"];
        expect(trail.map(({ figure }) => figure)).toEqual(expect.arrayContaining(figures));
      }
    }),
    { numRuns: 2000 },
  );
});
