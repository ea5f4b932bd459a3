import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import type { StandingStatus } from "../../src/domain/assessment";
import { defaultSettings } from "../../src/domain/default-settings";
import { type Indicator, noLimits, type Observation } from "../../src/domain/indicator";
import type { Withheld } from "../../src/domain/withheld";
import { isWithheld } from "../../src/domain/withheld";
import { anIndicator, years } from "../domain/an-indicator";
import { indicatorWith, sheetValue, withValues } from "./arbitrary-indicator";

/** Thousands of cases take a while on a busy machine. */
jest.setTimeout(60_000);

const settings = defaultSettings(2026);
const standing = (indicator: Indicator) => assess(indicator, settings).standing;
const status = (indicator: Indicator): StandingStatus | Withheld => {
  const found = standing(indicator);
  return isWithheld(found) ? found : found.status;
};

const worstFirst: readonly StandingStatus[] = ["regressing", "behind", "slightly-behind", "on-track", "achieved"];

test("a better value never has a worse status", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), sheetValue, sheetValue, (indicator, one, other) => {
      const latest = { year: 2026, value: 0 };
      const earlier = indicator.observations.filter(({ year }) => year < 2026);
      const baseline = indicator.baseline?.year === 2026 ? null : indicator.baseline;
      const [worse, better] = [one, other]
        .sort((a, b) => (indicator.direction === "increase" ? a - b : b - a))
        .map((value) => status({ ...indicator, baseline, observations: [...earlier, { ...latest, value }] }));
      if (typeof worse !== "string" || typeof better !== "string") return;
      expect(worstFirst.indexOf(better)).toBeGreaterThanOrEqual(worstFirst.indexOf(worse));
    }),
    { numRuns: 2000 },
  );
});

test("values negated and the direction turned round have the same standing", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), (indicator) => {
      const mirrored: Indicator = {
        ...withValues(indicator, (value) => -value),
        direction: indicator.direction === "increase" ? "decrease" : "increase",
      };
      const [one, other] = [standing(indicator), standing(mirrored)];
      expect(status(mirrored)).toEqual(status(indicator));
      if (isWithheld(one) || isWithheld(other)) return;
      // 0 − 0 has one sign only.
      expect([other.paceRatio, other.completedShare, other.shortfall].map(unsigned)).toEqual(
        [one.paceRatio, one.completedShare, one.shortfall].map(unsigned),
      );
      expect(other.flags).toEqual(one.flags);
    }),
    { numRuns: 2000 },
  );
});

const unsigned = (figure: number | Withheld): number | Withheld => (typeof figure === "number" ? figure + 0 : figure);

test("values in a unit a quarter as large have the same status and shares", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), (indicator) => {
      // Powers of two scale doubles without rounding. What a value looks like in decimals does change with the unit.
      const scaled = withValues(indicator, (value) => value * 4);
      const [one, other] = [standing(indicator), standing(scaled)];
      expect(status(scaled)).toEqual(status(indicator));
      if (isWithheld(one) || isWithheld(other)) return;
      expect(other.paceRatio).toEqual(one.paceRatio);
      expect(other.completedShare).toEqual(one.completedShare);
      expect(other.shortfall).toBe(one.shortfall * 4);
    }),
    { numRuns: 1000 },
  );
});

test("whole values all moved by as much have the same status and shares", () => {
  const whole = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(indicatorWith(whole), whole, (indicator, shift) => {
      const [one, other] = [standing(indicator), standing(withValues(indicator, (value) => value + shift))];
      expect(isWithheld(other) ? other : other.status).toEqual(isWithheld(one) ? one : one.status);
      if (isWithheld(one) || isWithheld(other)) return;
      expect(other.completedShare).toEqual(one.completedShare);
    }),
    { numRuns: 1000 },
  );
});

test("the same figures some years later have the same standing and verdicts, whichever way the path runs", () => {
  const later = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(indicatorWith(sheetValue), later, fc.constantFrom("linear", "geometric"), (indicator, shift, path) => {
      const now = { ...settings, path };
      const shifted = { ...now, asOf: now.asOf + shift, targetYear: now.targetYear + shift };
      const one = assess(indicator, now);
      const other = assess(yearsLater(indicator, shift), shifted);
      expect(other.methods).toEqual(one.methods);
      expect(
        isWithheld(other.standing) ? other.standing : { ...other.standing, year: other.standing.year - shift },
      ).toEqual(one.standing);
    }),
    { numRuns: 1000 },
  );
});

test("a value that equals the path as a decimal is on it: tenths of the way from baseline to target", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9999, max: 9999 }),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(1, 10, 100, 1000),
      (start, step, tenths, unit) => {
        const at = (parts: number): number => (start + step * parts) / unit;
        const indicator: Indicator = {
          name: "指标",
          unit: null,
          kind: null,
          direction: "increase",
          baseline: { year: 2015, value: at(0) },
          observations: [
            { year: 2015, value: at(0) },
            { year: 2015 + tenths, value: at(tenths) },
          ],
          targets: [{ year: 2025, value: at(10) }],
          limits: noLimits,
          withinYear: [],
          earlierFigures: [],
          lag: null,
          otherTargets: [],
          tableBaseYear: null,
          excludedYears: [],
        };
        const found = standing(indicator);
        if (isWithheld(found)) throw new Error(found.withheld);
        expect(found).toMatchObject({ status: "on-track", shortfall: 0 });
        expect(Math.abs(Number(found.paceRatio) - 1)).toBeLessThan(1e-10);
        // In a milestone's own year the ratio is 1 to the last bit.
        const set = { ...indicator, targets: [{ year: 2015 + tenths, value: at(tenths) }, ...indicator.targets] };
        expect(standing(set)).toMatchObject({ status: "on-track", paceRatio: 1, shortfall: 0, flags: [] });
      },
    ),
    { numRuns: 2000 },
  );
});

test("what stood at its target has met it where it holds it and regressed where it does not, on a line as toward a band", () => {
  fc.assert(
    fc.property(sheetValue, sheetValue, fc.constantFrom("increase", "decrease", "band"), (start, value, direction) => {
      const held = {
        increase: value >= start,
        decrease: value <= start,
        band: value === start,
      };
      const indicator = anIndicator({
        direction,
        observations: years({ 2021: start, 2024: value }),
        targets: years({ 2025: start }),
      });
      expect(status(indicator)).toBe(held[direction] ? "achieved" : "regressing");
    }),
    { numRuns: 2000 },
  );
});

const yearsLater = (indicator: Indicator, shift: number): Indicator => {
  const moved = ({ year, value }: Observation): Observation => ({ year: year + shift, value });
  return {
    ...indicator,
    baseline: indicator.baseline === null ? null : moved(indicator.baseline),
    observations: indicator.observations.map(moved),
    targets: indicator.targets.map(moved),
    tableBaseYear: indicator.tableBaseYear === null ? null : indicator.tableBaseYear + shift,
    excludedYears: indicator.excludedYears.map((year) => year + shift),
  };
};
