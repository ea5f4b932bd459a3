import fc from "fast-check";
import type { AssessmentSettings } from "../../src/domain/assessment";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Indicator, Observation } from "../../src/domain/indicator";
import { lagById } from "../../src/domain/publication-lag";
import { byYear, indicatorWith, sheetValue } from "./arbitrary-indicator";

/** Infinite, enormous, tiny and denormal values, and those just within and just outside what is computed with (1e±100). */
const extremeValue = fc.constantFrom(
  ...[0, -0, Infinity, Number.MAX_VALUE, 1e308, 1e101, 1e100, 1e99, 1e-99, 1e-100, 1e-101, 1e-310, Number.MIN_VALUE],
  ...[-Infinity, -Number.MAX_VALUE, -1e100, -1e-100, -Number.MIN_VALUE],
);
const wildValue = fc.oneof(
  { weight: 4, arbitrary: sheetValue },
  { weight: 1, arbitrary: extremeValue },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e100, max: 1e100 }) },
);

/** Values of one size, of all sizes at once, or all the same. */
const values = fc.oneof(
  fc.constant(sheetValue),
  fc.constant(wildValue),
  wildValue.map((value) => fc.constant(value)),
);

/** A row of every year for thousands of years, a plain curve with noise; its shape is drawn, its points are not. */
const longSeries: fc.Arbitrary<readonly Observation[]> = fc
  .record({ length: fc.integer({ min: 1000, max: 4000 }), slope: sheetValue, swing: sheetValue })
  .map(({ length, slope, swing }) =>
    Array.from({ length }, (_, index) => ({ year: index + 1, value: slope * index + swing * Math.sin(index) })),
  );

/** The same with years drawn apart, up to gaps of centuries; the order stays. */
const spread = <Entry extends Observation>(entries: readonly Entry[], factor: number): Entry[] =>
  entries.map((entry) => ({ ...entry, year: 2000 + (entry.year - 2000) * factor }));

const spreadIndicator = ({ baseline, observations, targets, ...rest }: Indicator, factor: number): Indicator => {
  const spreadOut = spread(observations, factor);
  const at = observations.findIndex((one) => one === baseline);
  return { ...rest, observations: spreadOut, targets: spread(targets, factor), baseline: spreadOut[at] ?? null };
};

const leadingMethods = ["planPath", "growthRatio", "straightLine", "unProgressChart", "dns"] as const;

type Wild = fc.Arbitrary<number>;

/** What a plan and its sheet may state beside the values and targets of years, whatever the values. */
const beside = (value: Wild) =>
  fc.record({
    otherTargets: byYear(value, 2012, 2030),
    withinYear: fc
      .uniqueArray(
        fc.record({ year: fc.integer({ min: 2010, max: 2028 }), throughMonth: fc.integer({ min: 1, max: 11 }), value }),
        { maxLength: 4, selector: ({ year, throughMonth }) => year * 12 + throughMonth },
      )
      .map((figures) => figures.sort((a, b) => a.year - b.year || a.throughMonth - b.throughMonth)),
    earlierFigures: byYear(value, 2010, 2026),
    lag: fc.constantFrom(null, ...lagById.values()),
  });

/** The same indicator, its targets bands: from each target to the other edge that is drawn for it, in order. */
const towardBands = (indicator: Indicator, edges: readonly number[]): Indicator => ({
  ...indicator,
  direction: "band",
  targets: indicator.targets.map(({ year, value }, index) => {
    const other = edges[index % edges.length] ?? value;
    return other === value ? { year, value } : { year, value: Math.min(value, other), upper: Math.max(value, other) };
  }),
});

const wildIndicator = (value: Wild): fc.Arbitrary<Indicator> =>
  fc
    .tuple(indicatorWith(value), beside(value), fc.option(fc.array(value, { maxLength: 3 })))
    .map(([indicator, further, edges]) => {
      const whole = { ...indicator, ...further };
      return edges === null ? whole : towardBands(whole, edges);
    });

/** An indicator and the settings it is assessed with. */
export interface WildCase {
  readonly indicator: Indicator;
  readonly settings: AssessmentSettings;
}

/** Any indicator that a sheet could ever lead to, and worse: target years before the data, gaps of centuries, thousands of points. */
export const wildCase: fc.Arbitrary<WildCase> = fc
  .record({
    indicator: values.chain(wildIndicator),
    factor: fc.constantFrom(1, 1, 1, 7, 100),
    long: fc.oneof({ weight: 2000, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: longSeries }),
    asOf: fc.integer({ min: 2008, max: 2028 }),
    path: fc.constantFrom("linear" as const, "geometric" as const),
    compat: fc.constantFrom("none" as const, "statcan" as const),
    leadingMethod: fc.constantFrom(...leadingMethods),
  })
  .map(({ indicator, factor, long, asOf, path, compat, leadingMethod }) => {
    const settings = { ...defaultSettings(2000 + (asOf - 2000) * factor), path, compat, leadingMethod };
    if (long === null) return { indicator: spreadIndicator(indicator, factor), settings };
    return { indicator: { ...indicator, observations: long, baseline: long[0] ?? null }, settings };
  });
