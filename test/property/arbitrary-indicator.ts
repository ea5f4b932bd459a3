import fc from "fast-check";
import type { Indicator, IndicatorKind, Observation } from "../../src/domain/indicator";
import { units } from "../../src/domain/units";

const kinds: readonly (IndicatorKind | null)[] = ["stock", "flow", "share", "rate", "index", "cumulative", null];

/** Decimals as sheets have them, up to four places. */
export const sheetValue = fc.integer({ min: -50_000, max: 50_000_000 }).map((whole) => whole / 10_000);

/** Any finite number at all, the largest and the smallest among them. */
export const anyValue = fc.oneof(sheetValue, fc.double({ noNaN: true, noDefaultInfinity: true }));

/** Values for distinct years, ascending. */
export const byYear = (value: fc.Arbitrary<number>, from: number, to: number): fc.Arbitrary<readonly Observation[]> =>
  fc
    .uniqueArray(fc.record({ year: fc.integer({ min: from, max: to }), value }), {
      maxLength: 12,
      selector: (o) => o.year,
    })
    .map((entries) => entries.sort((a, b) => a.year - b.year));

/** An indicator that keeps to the contract of `Indicator`, whatever its values. */
export const indicatorWith = (value: fc.Arbitrary<number>): fc.Arbitrary<Indicator> =>
  fc
    .record({
      observations: byYear(value, 2010, 2026),
      targets: byYear(value, 2012, 2030),
      baselineAt: fc.option(fc.nat(11), { nil: -1 }),
      direction: fc.constantFrom("increase" as const, "decrease" as const),
      kind: fc.constantFrom(...kinds),
      unit: fc.constantFrom(null, units.percent, units.piece, units.hundredMillionYuan),
      limits: fc.record({ lower: fc.option(value), upper: fc.option(value) }),
      tableBaseYear: fc.option(fc.integer({ min: 2010, max: 2026 })),
      withinYear: fc.constant([]),
      earlierFigures: fc.constant([]),
      lag: fc.constant(null),
      excludedYears: fc.oneof(fc.constant([]), fc.uniqueArray(fc.integer({ min: 2010, max: 2026 }), { maxLength: 2 })),
    })
    .map(({ baselineAt, ...rest }) => ({
      name: "指标",
      otherTargets: [],
      ...rest,
      baseline: rest.observations[baselineAt] ?? null,
    }));

/** The same with every value changed. */
export const withValues = (indicator: Indicator, change: (value: number) => number): Indicator => {
  const changed = (entry: Observation): Observation => ({ year: entry.year, value: change(entry.value) });
  const limited = (limit: number | null): number | null => (limit === null ? null : change(limit));
  return {
    ...indicator,
    baseline: indicator.baseline === null ? null : changed(indicator.baseline),
    observations: indicator.observations.map(changed),
    targets: indicator.targets.map(changed),
    limits: { lower: limited(indicator.limits.lower), upper: limited(indicator.limits.upper) },
  };
};
