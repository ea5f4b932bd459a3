import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LineFit, MedianSlopeFit } from "../../../src/domain/fits/fits";
import { fitLine } from "../../../src/domain/fits/fit-line";
import { fitMedianSlope } from "../../../src/domain/fits/fit-median-slope";
import type { Observation } from "../../../src/domain/indicator";
import type { Withheld } from "../../../src/domain/withheld";
import { isWithheld } from "../../../src/domain/withheld";
import { years } from "../an-indicator";

interface FittedInR {
  readonly id: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly targetYear: number;
  readonly target: number;
  readonly ols: {
    readonly slope: number;
    readonly intercept: number;
    readonly value: number;
    readonly residualSe: number;
    readonly zeroResidual: boolean;
    readonly interval80: readonly [number, number];
    readonly interval95: readonly [number, number];
    readonly atLeast: number;
    readonly atMost: number;
  };
  readonly theilSen: { readonly slope: number; readonly intercept: number; readonly value: number };
}

interface CertifiedLine {
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly intercept: number;
  readonly slope: number;
  readonly residualSe: number;
}

const golden = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, "../../golden", file), "utf8"));
const r = golden("r-fits.json") as { readonly cases: readonly FittedInR[] };
const nist = golden("nist-lines.json") as { readonly sets: readonly CertifiedLine[] };

const answered = <Fit extends LineFit | MedianSlopeFit>(fit: Fit | Withheld): Fit => {
  if (isWithheld(fit)) throw new Error(`withheld: ${fit.withheld}`);
  return fit;
};

/** Agreement to 1e-9 of the value, or to 1e-12 near zero. */
const expectNear = (got: unknown, want: number): void => {
  expect(typeof got).toBe("number");
  expect(Math.abs(Number(got) - want)).toBeLessThanOrEqual(Math.max(1e-9 * Math.abs(want), 1e-12));
};

const observationsOf = (at: readonly number[], values: readonly number[]): readonly Observation[] =>
  at.map((year, index) => ({ year, value: values[index]! }));

describe.each(r.cases.map((example) => [example.id, example] as const))("%s fitted in R", (_id, example) => {
  const observations = observationsOf(example.years, example.values);
  const target = { year: example.targetYear, value: example.target };

  test("has the same least-squares line, spread and probability", () => {
    const line = answered(fitLine(observations, example.targetYear, target, "increase"));
    expectNear(line.slope, example.ols.slope);
    expectNear(line.intercept, example.ols.intercept);
    expectNear(line.value, example.ols.value);
    expectNear(line.residualSe, example.ols.residualSe);
    expect(line.residualSe === 0).toBe(example.ols.zeroResidual);
    for (const end of [0, 1] as const) {
      expectNear(isWithheld(line.interval80) ? line.interval80 : line.interval80[end], example.ols.interval80[end]);
      expectNear(isWithheld(line.interval95) ? line.interval95 : line.interval95[end], example.ols.interval95[end]);
    }
    expectNear(line.probability, example.ols.atLeast);
    const decreasing = answered(fitLine(observations, example.targetYear, target, "decrease"));
    expectNear(decreasing.probability, example.ols.atMost);
  });

  test("has the same median slope through the median of the residuals", () => {
    const line = answered(fitMedianSlope(observations, example.targetYear));
    expectNear(line.slope, example.theilSen.slope);
    expectNear(line.intercept, example.theilSen.intercept);
    expectNear(line.value, example.theilSen.value);
  });
});

test("R's cases are all there", () => {
  expect(r.cases).toHaveLength(90);
});

/** NIST's measure, the log relative error; absolute where 0 is certified; 15 are certified at most. */
const correctDigits = (got: number, certified: number): number => {
  const error = Math.abs(got - certified) / (certified === 0 ? 1 : Math.abs(certified));
  return error === 0 ? 15 : Math.min(15, Number((-Math.log10(error)).toFixed(1)));
};

describe.each(nist.sets.map((set) => [set.name, set] as const))("NIST's certified %s", (name, set) => {
  test("is met to 13 digits", () => {
    const points = observationsOf(set.x, set.y);
    // A line through the origin is the least-squares line of the points and their mirror images.
    const mirrored = points.map(({ year, value }) => ({ year: -year, value: -value }));
    const line = answered(fitLine(name === "Norris" ? points : [...points, ...mirrored], 0, null, "increase"));
    const digits = {
      slope: correctDigits(line.slope, set.slope),
      intercept: correctDigits(line.intercept, set.intercept),
      // The mirror images count twice, as a line with a level of its own does; only Norris has that one's spread certified.
      ...(name === "Norris" ? { residualSe: correctDigits(Number(line.residualSe), set.residualSe) } : {}),
    };
    process.stdout.write(`NIST ${name}, correct digits: ${JSON.stringify(digits)}\n`);
    for (const count of Object.values(digits)) expect(count).toBeGreaterThanOrEqual(13);
  });
});

describe("a line", () => {
  test("needs two distinct years: none, one and one repeated are withheld", () => {
    const oneYear = [{ year: 2021, value: 1 }];
    for (const observations of [[], oneYear, [...oneYear, { year: 2021, value: 2 }]]) {
      expect(fitLine(observations, 2025, null, "increase")).toEqual({ withheld: "one-year-only" });
      expect(fitMedianSlope(observations, 2025)).toEqual({ withheld: "one-year-only" });
    }
  });

  test("from two points has no spread", () => {
    const tooFew = { withheld: "too-few-for-interval" };
    expect(fitLine(years({ 2021: 1, 2023: 2 }), 2025, { year: 2025, value: 3 }, "increase")).toEqual({
      slope: 0.5,
      intercept: -1009.5,
      value: 3,
      residualSe: tooFew,
      interval80: tooFew,
      interval95: tooFew,
      probability: tooFew,
    });
  });

  test("without a target has no probability", () => {
    const { probability } = answered(fitLine(years({ 2021: 1, 2022: 3, 2023: 4 }), 2025, null, "increase"));
    expect(probability).toEqual({ withheld: "no-target" });
  });

  test("through points that lie on it as decimals knows no doubt: 0.1, 0.2, 0.3 reach 0.5 two years on, and not 0.51", () => {
    const points = years({ 2021: 0.1, 2022: 0.2, 2023: 0.3 });
    const towards = (value: number): LineFit => answered(fitLine(points, 2025, { year: 2025, value }, "increase"));
    expect(towards(0.5)).toMatchObject({ residualSe: 0, probability: 1 });
    expect(towards(0.51)).toMatchObject({ residualSe: 0, probability: 0 });
    expect(towards(0.5).interval80).toEqual([towards(0.5).value, towards(0.5).value]);
  });

  test("keeps its digits over calendar years: values 1e9 high differ by tenths only", () => {
    const points = years({ 2021: 1e9 + 0.25, 2022: 1e9 + 0.5, 2023: 1e9 + 0.75 });
    expect(answered(fitLine(points, 2024, null, "increase"))).toMatchObject({ slope: 0.25, value: 1e9 + 1 });
    expect(answered(fitMedianSlope(points, 2024))).toMatchObject({ slope: 0.25, value: 1e9 + 1 });
  });

  test("by the median of slopes is not moved by one stray value", () => {
    // slopes 1, 1, 1, 1, 1, 1 against 27 ÷ 4 …: the median stays 1
    const points = years({ 2015: 10, 2016: 11, 2017: 12, 2018: 13, 2019: 40 });
    expect(answered(fitMedianSlope(points, 2020))).toEqual({ slope: 1, intercept: -2005, value: 15 });
    expect(answered(fitLine(points, 2020, null, "increase")).slope).toBeCloseTo(6.2, 12);
  });
});
