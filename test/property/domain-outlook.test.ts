import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import type { Outlook } from "../../src/domain/assessment";
import { beyond80, beyond95, centralErrors } from "../../src/domain/central-errors";
import { defaultSettings } from "../../src/domain/default-settings";
import { errorQuantiles } from "../../src/domain/error-quantiles";
import type { Indicator, Observation } from "../../src/domain/indicator";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import { linear, squareRoot } from "../../src/domain/variation-scale";
import { isWithheld, type Withheld } from "../../src/domain/withheld";
import { indicatorWith, sheetValue, withValues } from "./arbitrary-indicator";

jest.setTimeout(60_000);

const outlookOf = (indicator: Indicator, asOf = 2024, targetYear = 2025): Outlook | Withheld =>
  assess(indicator, { ...defaultSettings(asOf), targetYear }).outlook;

const movedBy = (by: number) => (entry: Observation) => ({ ...entry, year: entry.year + by });

test("the same figures some years later have the same outlook, some years later", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), fc.integer({ min: -40, max: 40 }), (indicator, by) => {
      const later: Indicator = {
        ...indicator,
        baseline: indicator.baseline === null ? null : movedBy(by)(indicator.baseline),
        observations: indicator.observations.map(movedBy(by)),
        targets: indicator.targets.map(movedBy(by)),
        excludedYears: indicator.excludedYears.map((year) => year + by),
      };
      const [now, then] = [outlookOf(indicator), outlookOf(later, 2024 + by, 2025 + by)];
      if (isWithheld(now) || isWithheld(then)) {
        expect(then).toEqual(now);
        return;
      }
      const { attainmentYear: year, bestYearlyGain: best } = now;
      expect(then).toEqual({
        ...now,
        year: now.year + by,
        attainmentYear: isWithheld(year) ? year : year + by,
        bestYearlyGain: { ...best, fromYear: best.fromYear + by, year: best.year + by },
      });
    }),
  );
});

test("in a unit a quarter as large the projection and its intervals are four times as large, and the chance is the same", () => {
  const noShare = indicatorWith(sheetValue).filter(({ kind }) => kind !== "share");
  fc.assert(
    fc.property(noShare, (indicator) => {
      const [outlook, fourfold] = [outlookOf(indicator), outlookOf(withValues(indicator, (value) => 4 * value))];
      if (isWithheld(outlook) || isWithheld(fourfold)) {
        expect(fourfold).toEqual(outlook);
        return;
      }
      const times4 = (interval: Outlook["interval80"]) =>
        isWithheld(interval) ? interval : interval.map((end) => 4 * end);
      expect(fourfold).toEqual({
        ...outlook,
        value: 4 * outlook.value,
        interval80: times4(outlook.interval80),
        interval95: times4(outlook.interval95),
        bestYearlyGain: { ...outlook.bestYearlyGain, perYear: 4 * outlook.bestYearlyGain.perYear },
      });
    }),
  );
});

test("a year that is left out counts as one that was never observed", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), fc.nat(11), (given, at) => {
      const indicator: Indicator = { ...given, excludedYears: [] };
      const left = indicator.observations[at];
      if (left === undefined || left.year >= (indicator.observations.at(-1)?.year ?? 0) || left.year > 2024) return;
      const latest = indicator.observations.filter(({ year }) => year <= 2024).at(-1);
      if (latest?.year === left.year) return;
      const without = indicator.observations.filter((one) => one !== left);
      expect(outlookOf({ ...indicator, excludedYears: [left.year] })).toEqual(
        outlookOf({ ...indicator, observations: without }),
      );
    }),
  );
});

test("a line is drawn on whole, whatever years of it are missing", () => {
  const someYears = fc.uniqueArray(fc.integer({ min: 2005, max: 2023 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(someYears, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 6 }), (years, slope, ahead) => {
      const observations = years.sort((a, b) => a - b).map((year) => ({ year, value: slope * (year - 2000) }));
      const last = observations.at(-1)!;
      expect(projectShrunkDrift(observations, linear, ahead).centre).toBeCloseTo(last.value + slope * ahead, 9);
    }),
  );
});

test.each([linear, squareRoot])("on the scale both intervals widen with every year ahead ($name)", (scale) => {
  for (const span of [2, 3, 4, 5, 6, 7]) {
    // The changes do not matter: the spread of any of them grows alike.
    const observations = Array.from({ length: span + 1 }, (_, at) => ({ year: 2000 + at, value: 100 + at * at }));
    for (const beyond of [beyond80, beyond95]) {
      const widths = [1, 2, 3, 4, 5, 6].map((ahead) => {
        const quantiles = errorQuantiles(scale.name, span + 1, ahead);
        if (isWithheld(quantiles)) throw new Error("calibrated to six years ahead");
        const [lower, upper] = centralErrors(quantiles, beyond);
        return (upper - lower) * projectShrunkDrift(observations, scale, ahead).spread;
      });
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
    }
  }
});
