import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../../src/domain/assess";
import { defaultSettings } from "../../../src/domain/default-settings";
import type { Direction, Observation, Target } from "../../../src/domain/indicator";
import { growthRatio, growthRatioThresholds } from "../../../src/domain/methods/growth-ratio";
import type { MethodGrounds } from "../../../src/domain/methods/method-grounds";
import { anIndicator, years } from "../an-indicator";

interface Published {
  readonly hub: string;
  readonly series: string;
  readonly baseline: Observation;
  readonly latest: Observation;
  readonly target: Target | null;
  readonly direction: Direction;
  readonly limit: number | null;
  readonly published: { readonly value: number; readonly score: number; readonly status: string };
}

const published = JSON.parse(
  readFileSync(join(__dirname, "../../golden/growth-ratio-published.json"), "utf8"),
) as readonly Published[];

/** The words of the hubs for our own. */
const statusOf: Readonly<Record<string, string>> = {
  target_achieved: "achieved",
  substantial_progress: "on-track",
  moderate_progress: "acceleration-needed",
  limited_progress: "limited",
  negligible_progress: "limited",
  deterioration: "deterioration",
  negative_progress: "deterioration",
};

const near = (value: number, digits: number): unknown => expect.closeTo(value, digits);

const grounds = (parts: Partial<MethodGrounds>): MethodGrounds => ({
  direction: "increase",
  baseline: { year: 2020, value: 100 },
  latest: { year: 2022, value: 110.25 },
  observed: [],
  target: { year: 2025, value: 161.051 },
  tableBaseYear: null,
  farEdge: null,
  targets: [],
  limits: { lower: null, upper: null },
  ceiling: null,
  ...parts,
});

const ratioOf = (parts: MethodGrounds) => growthRatio(parts, growthRatioThresholds);

describe("the growth ratio", () => {
  test.each(published.map((one) => [`${one.hub} ${one.series}`, one] as const))(
    "agrees with what Statistics Canada published of %s",
    (_series, { baseline, latest, target, direction, limit, published: { value, score, status } }) => {
      const indicator = anIndicator({
        direction,
        baseline,
        observations: [baseline, latest],
        targets: target === null ? [] : [target],
        limits: { lower: null, upper: limit },
      });
      const settings = { ...defaultSettings(latest.year), targetYear: 2030, compat: "statcan" as const };
      const found = assess(indicator, settings).methods.growthRatio;
      expect(found).toEqual({
        value: near(value, 12),
        score: near(score, 9),
        status: statusOf[status],
      });
    },
  );

  test("is half where the growth is half of what the target asks for", () => {
    // 5 % a year was reached, 10 % a year are required: 100 · 1.1⁵ = 161.051.
    expect(ratioOf(grounds({}))).toMatchObject({ value: near(0.5, 12), status: "limited" });
  });

  test.each([
    [0.95, "on-track"],
    [0.9499, "acceleration-needed"],
    [0.6, "acceleration-needed"],
    [0.5999, "limited"],
    [0, "limited"],
    [-0.001, "deterioration"],
  ])("of %d is %s", (ratio, status) => {
    const target = { year: 2021, value: 200 };
    const latest = { year: 2021, value: 100 + 100 * ratio };
    expect(ratioOf(grounds({ latest, target }))).toMatchObject({ status });
  });

  test("turns with the direction: what falls as required is on track where less is better", () => {
    const falling = { latest: { year: 2022, value: 81 }, target: { year: 2024, value: 65.61 } };
    expect(ratioOf(grounds({ ...falling, direction: "decrease" }))).toMatchObject({
      value: near(1, 12),
      status: "on-track",
    });
  });

  test("of a negative value is progress where its magnitude shrinks towards zero and more is better", () => {
    const loss = { baseline: { year: 2020, value: -100 }, latest: { year: 2022, value: -81 } };
    expect(ratioOf(grounds({ ...loss, target: { year: 2024, value: -65.61 } }))).toMatchObject({
      value: near(1, 12),
      status: "on-track",
    });
  });

  test.each<[string, Partial<MethodGrounds>, string]>([
    ["a base of 0", { baseline: { year: 2020, value: 0 } }, "growth-from-zero"],
    ["a target of 0 still to reach", { direction: "decrease", target: { year: 2025, value: 0 } }, "growth-to-zero"],
    ["a change of sign since the base", { latest: { year: 2022, value: -3 } }, "sign-change"],
    [
      "a target on the other side of zero",
      { baseline: { year: 2020, value: -3 }, latest: { year: 2022, value: -2 } },
      "sign-change",
    ],
    [
      "a target equal to the base",
      { latest: { year: 2022, value: 99 }, target: { year: 2025, value: 100 } },
      "baseline-equals-target",
    ],
    ["a base of 0 without a target", { baseline: { year: 2020, value: 0 }, target: null }, "growth-from-zero"],
  ])("is withheld for %s", (_what, parts, reason) => {
    expect(ratioOf(grounds(parts))).toEqual({ withheld: reason });
  });

  test.each([
    [0.015, "on-track"],
    [0.0149, "acceleration-needed"],
    [0.005, "acceleration-needed"],
    [0.0049, "limited"],
    [0, "limited"],
    [-0.0001, "deterioration"],
  ])("without a target looks at the growth itself: %d a year is %s", (growth, status) => {
    const latest = { year: 2021, value: 100 * (1 + growth) + 1e-12 };
    expect(ratioOf(grounds({ latest, target: null }))).toMatchObject({ status });
  });

  test("asks for less near a natural limit, and for nothing at it", () => {
    const near = { baseline: { year: 2020, value: 97 }, latest: { year: 2021, value: 97.3 }, target: null };
    const limits = { lower: null, upper: 100 };
    expect(ratioOf(grounds(near))).toMatchObject({ status: "limited" });
    expect(ratioOf(grounds({ ...near, limits }))).toMatchObject({ status: "on-track" });
    const full = { baseline: { year: 2020, value: 100 }, latest: { year: 2021, value: 100 }, target: null };
    expect(ratioOf(grounds({ ...full, limits }))).toEqual({ value: 0, status: "on-track", score: 5 });
  });

  test("takes a zero for 0.001 only where the published results of that peer are asked for", () => {
    const indicator = anIndicator({ observations: years({ 2015: 0, 2020: 4 }), targets: years({ 2025: 10 }) });
    const settings = { ...defaultSettings(2020), targetYear: 2025 };
    expect(assess(indicator, settings).methods.growthRatio).toEqual({ withheld: "growth-from-zero" });
    // (4000^(1/5) − 1) ÷ (10000^(1/10) − 1)
    expect(assess(indicator, { ...settings, compat: "statcan" }).methods.growthRatio).toMatchObject({
      value: near((4000 ** 0.2 - 1) / (10000 ** 0.1 - 1), 12),
    });
  });
});
