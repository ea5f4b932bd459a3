import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultSettings } from "../../../src/domain/default-settings";
import { fitCompoundGrowth } from "../../../src/domain/fits/fit-compound-growth";
import { fitDrift } from "../../../src/domain/fits/fit-drift";
import { fitLogLine } from "../../../src/domain/fits/fit-log-line";
import { fitTrends } from "../../../src/domain/fits/fit-trends";
import { mannKendall } from "../../../src/domain/fits/mann-kendall";
import { orderProbability } from "../../../src/domain/fits/order-probability";
import type { Observation } from "../../../src/domain/indicator";
import { isWithheld, type Withheld } from "../../../src/domain/withheld";
import { anyValue, byYear } from "../../property/arbitrary-indicator";
import { anIndicator, years } from "../an-indicator";

type Ends = readonly [number, number] | null;

interface DescribedInR {
  readonly id: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly targetYear: number;
  readonly target: number;
  readonly mannKendall: { readonly s: number; readonly pExact: number | null; readonly pNormal: number };
  readonly logLinear: Drawn | null;
  readonly cagr: { readonly rate: number; readonly value: number } | null;
  readonly drift: Drawn | null;
}

interface Drawn {
  readonly rate?: number;
  readonly perYear?: number;
  readonly value: number;
  readonly interval80: Ends;
  readonly interval95: Ends;
  readonly atLeast: number | null;
}

const { cases } = JSON.parse(readFileSync(join(__dirname, "../../golden/r-descriptions.json"), "utf8")) as {
  readonly cases: readonly DescribedInR[];
};

const answered = <Answer>(answer: Answer | Withheld): Answer => {
  if (isWithheld(answer)) throw new Error(`withheld: ${answer.withheld}`);
  return answer;
};

const expectNear = (got: unknown, want: number, digits = 1e-9): void => {
  expect(typeof got).toBe("number");
  expect(Math.abs(Number(got) - want)).toBeLessThanOrEqual(Math.max(digits * Math.abs(want), 1e-12));
};

const expectEnds = (got: readonly [number, number] | Withheld, want: Ends): void => {
  if (want === null) return;
  const [lower, upper] = answered(got);
  expectNear(lower, want[0]);
  expectNear(upper, want[1]);
};

describe.each(cases.map((example) => [example.id, example] as const))("%s described in R", (_id, example) => {
  const { targetYear } = example;
  const observations: readonly Observation[] = example.years.map((year, at) => ({ year, value: example.values[at]! }));
  const target = { year: targetYear, value: example.target };

  test("has the same Mann–Kendall S and probabilities", () => {
    const { s, pExact, pNormal } = answered(mannKendall(observations));
    expect(s).toBe(example.mannKendall.s);
    if (example.mannKendall.pExact !== null) expectNear(pExact, example.mannKendall.pExact);
    if (isWithheld(pNormal)) expect(new Set(example.values).size).toBe(1);
    else expect(pNormal).toBeCloseTo(example.mannKendall.pNormal, 6);
  });

  test("has the same line through logarithms, and none where a value is not positive", () => {
    const fit = fitLogLine(observations, targetYear, target, "increase");
    const want = example.logLinear;
    if (want === null) expect(fit).toEqual({ withheld: "not-positive" });
    else {
      const { rate, value, interval80, interval95, probability } = answered(fit);
      expectNear(rate, want.rate!);
      expectNear(value, want.value);
      expectEnds(interval80, want.interval80);
      expectEnds(interval95, want.interval95);
      if (want.atLeast !== null) expectNear(probability, want.atLeast);
    }
  });

  test("has the same compound annual growth", () => {
    const fit = fitCompoundGrowth(observations, targetYear);
    if (example.cagr === null) expect(["growth-from-zero", "sign-change"]).toContain(isWithheld(fit) && fit.withheld);
    else {
      expectNear(answered(fit).rate, example.cagr.rate);
      expectNear(answered(fit).value, example.cagr.value);
    }
  });

  test("has the same drift, interval and probability where there is a value every year", () => {
    if (example.drift === null) return;
    const { perYear, value, interval80, interval95, probability } = answered(
      fitDrift(observations, targetYear, target, "increase"),
    );
    expectNear(perYear, example.drift.perYear!);
    expectNear(value, example.drift.value);
    expectEnds(interval80, example.drift.interval80);
    expectEnds(interval95, example.drift.interval95);
    if (example.drift.atLeast !== null) expectNear(probability, example.drift.atLeast);
  });
});

describe("the probability of an order", () => {
  /** Every order of the values counted one by one. */
  const counted = (values: readonly number[], s: number): number => {
    const orders = (rest: readonly number[]): number[][] =>
      rest.length === 0
        ? [[]]
        : rest.flatMap((one, at) => orders(rest.filter((_, index) => index !== at)).map((tail) => [one, ...tail]));
    const all = orders(values);
    const risesLessFalls = (order: readonly number[]): number =>
      order.reduce(
        (sum, one, at) => sum + order.slice(at + 1).reduce((more, next) => more + Math.sign(next - one), 0),
        0,
      );
    return all.filter((order) => Math.abs(risesLessFalls(order)) >= Math.abs(s)).length / all.length;
  };

  test.each([
    [[1, 2, 3], 3],
    [[1, 1, 2, 2], 4],
    [[3, 3, 4, 4, 4, 5], 11],
    [[1, 1, 1, 2, 3, 3, 4], -7],
    [[7, 7, 7, 7], 0],
  ])("of %j with S = %d is that of counting every order", (values, s) => {
    const ties = [...new Set(values)].map((value) => values.filter((other) => other === value).length);
    expect(orderProbability(ties, s)).toBeCloseTo(counted(values, s), 14);
  });

  test("does not depend on which value is counted first", () => {
    expect(orderProbability([1, 3, 2], 5)).toBeCloseTo(orderProbability([3, 2, 1], 5), 14);
  });
});

describe("the fits together", () => {
  test("are withheld where a value is beyond all reckoning", () => {
    const fits = fitTrends(anIndicator({ observations: years({ 2021: 1, 2022: 1e308 }) }), defaultSettings(2024));
    for (const fit of Object.values(fits)) expect(fit).toEqual({ withheld: "magnitude-out-of-range" });
  });

  test("look at nothing after the year of assessment", () => {
    const observed = anIndicator({ observations: years({ 2021: 1, 2022: 2, 2023: 3 }), targets: years({ 2025: 9 }) });
    const later = anIndicator({ ...observed, observations: years({ 2021: 1, 2022: 2, 2023: 3, 2024: 90 }) });
    expect(fitTrends(later, defaultSettings(2023))).toEqual(fitTrends(observed, defaultSettings(2023)));
  });

  test("hold no NaN and no infinity, whatever the values", () => {
    fc.assert(
      fc.property(byYear(anyValue, 1000, 9999), byYear(anyValue, 2012, 2030), (observations, targets) => {
        const fits = fitTrends(anIndicator({ observations, targets }), { ...defaultSettings(9999), targetYear: 2025 });
        const numbers = (part: unknown): readonly number[] =>
          typeof part === "number"
            ? [part]
            : typeof part === "object" && part !== null
              ? Object.values(part).flatMap(numbers)
              : [];
        expect(numbers(fits).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("see a gap of years as a longer step: with the middle year missing the drift is the same", () => {
    const whole = answered(fitDrift(years({ 2019: 10, 2020: 12, 2021: 13, 2022: 16 }), 2025, null, "increase"));
    const gap = answered(fitDrift(years({ 2019: 10, 2020: 12, 2022: 16 }), 2025, null, "increase"));
    expect([gap.perYear, gap.value]).toEqual([whole.perYear, whole.value]);
  });

  test("withhold a probability by logarithms where the target has none", () => {
    const fit = answered(fitLogLine(years({ 2020: 1, 2021: 2, 2022: 3 }), 2025, { year: 2025, value: -1 }, "decrease"));
    expect(fit.probability).toEqual({ withheld: "not-positive" });
  });
});
