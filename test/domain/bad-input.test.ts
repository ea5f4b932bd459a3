import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { fitMedianSlope } from "../../src/domain/fits/fit-median-slope";
import { fitTrends } from "../../src/domain/fits/fit-trends";
import type { Observation } from "../../src/domain/indicator";
import { anIndicator, years } from "./an-indicator";

/** 3 000 years of a slow wave: more than any sheet can hold. */
const thousands = Array.from({ length: 2000 }, (_, year) => ({ year, value: Math.sin(year / 50) + 2 }));

interface Expected {
  readonly outlook: unknown;
  readonly ols: unknown;
  readonly theilSen: unknown;
  readonly mannKendall: unknown;
  readonly logLinear: unknown;
  readonly cagr: unknown;
  readonly drift: unknown;
}

const withheld = (reason: string) => ({ withheld: reason });
const value = (expected: number) =>
  expect.objectContaining({ value: expect.closeTo(expected, 6) as number }) as unknown;
const all = (answer: unknown): Expected => ({
  outlook: answer,
  ols: answer,
  theilSen: answer,
  mannKendall: answer,
  logLinear: answer,
  cagr: answer,
  drift: answer,
});
const anyNumber: unknown = expect.objectContaining({ value: expect.any(Number) as number });
const steady = (outlook: unknown, level: number): Expected => ({
  ...all(value(level)),
  outlook,
  mannKendall: expect.objectContaining({ s: 0, pNormal: withheld("no-variation") }),
});

const cases: Readonly<Record<string, readonly [readonly Observation[], Expected]>> = {
  "infinite values": [years({ 2021: 1, 2022: Infinity, 2023: 3 }), all(withheld("magnitude-out-of-range"))],
  "values of 1e308": [years({ 2021: 1e308, 2022: -1e308, 2023: 1e308 }), all(withheld("magnitude-out-of-range"))],
  "denormal values": [years({ 2021: 5e-324, 2022: 1e-323, 2023: 2e-323 }), all(withheld("magnitude-out-of-range"))],
  "no point": [[], { ...all(withheld("one-year-only")), outlook: withheld("no-observation") }],
  "one point": [years({ 2021: 4 }), { ...all(withheld("one-year-only")), outlook: withheld("one-observation") }],
  "two points": [
    years({ 2021: 4, 2022: 6 }),
    {
      ...all(value(12)),
      outlook: withheld("two-observations"),
      mannKendall: expect.objectContaining({ s: 1, pExact: 1 }),
      logLinear: value(6 * 1.5 ** 3),
      cagr: value(6 * 1.5 ** 3),
    },
  ],
  "all values equal": [years({ 2021: 7, 2022: 7, 2023: 7 }), steady(value(7), 7)],
  "a gap of a hundred years": [
    years({ 1920: 1, 2020: 101, 2021: 102 }),
    {
      ...all(anyNumber),
      outlook: value(106),
      mannKendall: expect.objectContaining({ s: 3 }),
      ols: value(106),
      drift: value(106),
    },
  ],
  "negative values": [
    years({ 2021: -4, 2022: -2, 2023: -1 }),
    {
      ...all(anyNumber),
      mannKendall: expect.objectContaining({ s: 3 }),
      logLinear: withheld("not-positive"),
      cagr: value(-0.25),
    },
  ],
};

test.each(Object.entries(cases))(
  "%s have an answer or a reason, in the outlook and in every fit",
  (_, [observations, expected]) => {
    const indicator = anIndicator({ observations, targets: years({ 2025: 9 }) });
    const settings = defaultSettings(2024);
    expect({ outlook: assess(indicator, settings).outlook, ...fitTrends(indicator, settings) }).toEqual(expected);
  },
);

test("a target year before the last observation leaves nothing to project", () => {
  const observations = years({ 2021: 1, 2022: 2, 2023: 4, 2026: 5 });
  const { outlook } = assess(anIndicator({ observations, targets: years({ 2025: 9 }) }), defaultSettings(2026));
  expect(outlook).toEqual(withheld("target-year-passed"));
});

test("two values of one year make no slope", () => {
  expect(fitMedianSlope([...years({ 2021: 1 }), ...years({ 2021: 2 })], 2025)).toEqual(withheld("one-year-only"));
});

test("thousands of points have the median of all their slopes", () => {
  const line = fitMedianSlope(thousands, 2000);
  const slopes = thousands.flatMap((later, at) =>
    thousands.slice(0, at).map((earlier) => (later.value - earlier.value) / (later.year - earlier.year)),
  );
  const sorted = Float64Array.from(slopes).sort();
  const middle = sorted.length / 2;
  expect(line).toHaveProperty("slope", (sorted[middle - 1]! + sorted[middle]!) / 2);
});

test("an infinite baseline of a later year withholds all, though nothing that is observed is infinite", () => {
  const observations = years({ 2012: -1e-100, 2016: -Infinity });
  const indicator = anIndicator({ observations, baseline: observations[1]!, targets: years({ 2012: 0 }) });
  const { standing, outlook, leading } = assess(indicator, defaultSettings(2013));
  expect([standing, outlook, leading]).toEqual(Array(3).fill(withheld("magnitude-out-of-range")));
});
