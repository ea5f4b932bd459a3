import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { TrailStep } from "../../src/domain/trail-step";
import { trace } from "../../src/domain/trace";
import type { AssessmentSettings } from "../../src/domain/assessment";
import { isWithheld } from "../../src/domain/withheld";
import { anyValue, indicatorWith, sheetValue } from "./arbitrary-indicator";

/** Thousands of cases take a while on a busy machine. */
jest.setTimeout(60_000);

const settings: fc.Arbitrary<AssessmentSettings> = fc.integer({ min: 2010, max: 2026 }).map(defaultSettings);

/** Every number in a plain value, however deep. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

test("whatever finite values go in, no NaN and no infinity comes out", () => {
  fc.assert(
    fc.property(indicatorWith(anyValue), settings, (indicator, at) => {
      const assessment = assess(indicator, at);
      expect(numbersIn(assessment).every(Number.isFinite)).toBe(true);
      expect(JSON.stringify(assessment)).not.toMatch(/null|NaN|Infinity/);
    }),
    { numRuns: 2000 },
  );
});

test("an assessment is plain data: it survives a round trip through JSON", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), settings, (indicator, at) => {
      const assessment = assess(indicator, at);
      const numbersKept = JSON.parse(JSON.stringify(assessment)) as unknown;
      // JSON knows no −0.
      expect(numbersKept).toEqual(JSON.parse(JSON.stringify(assess(structuredClone(indicator), at))));
      expect(Object.keys(numbersKept as object)).toEqual(Object.keys(assessment));
    }),
  );
});

test("assessing changes nothing of what it is given", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), settings, (indicator, at) => {
      const before = structuredClone(indicator);
      assess(indicator, at);
      expect(indicator).toEqual(before);
    }),
  );
});

test("what is observed after the year of assessment changes nothing but the years before it", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), settings, (indicator, at) => {
      const known = { ...indicator, observations: indicator.observations.filter(({ year }) => year <= at.asOf) };
      expect(assess(indicator, at)).toEqual(assess(known, at));
    }),
  );
});

test("the 80 % interval lies inside the 95 % one, the projection inside both", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), settings, (indicator, at) => {
      const { outlook } = assess(indicator, at);
      if (isWithheld(outlook) || isWithheld(outlook.interval80) || isWithheld(outlook.interval95)) return;
      const [[lower80, upper80], [lower95, upper95]] = [outlook.interval80, outlook.interval95];
      const ascending = [lower95, lower80, outlook.value, upper80, upper95];
      expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
    }),
    { numRuns: 1000 },
  );
});

test("a share stays within 0–100 in its projection and in both intervals", () => {
  const share = indicatorWith(fc.integer({ min: 0, max: 10_000 }).map((whole) => whole / 100));
  fc.assert(
    fc.property(share, settings, (indicator, at) => {
      const { outlook } = assess({ ...indicator, kind: "share" }, at);
      if (isWithheld(outlook)) return;
      for (const figure of [[outlook.value], outlook.interval80, outlook.interval95]) {
        if (isWithheld(figure)) continue;
        expect(Math.min(...figure)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...figure)).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the harder the target, the smaller the chance, and no chance is certain", () => {
  fc.assert(
    fc.property(indicatorWith(sheetValue), sheetValue, sheetValue, (indicator, one, other) => {
      const chanceOf = (value: number): number | null => {
        const { outlook } = assess({ ...indicator, targets: [{ year: 2027, value }] }, defaultSettings(2026));
        return isWithheld(outlook) || isWithheld(outlook.chance) ? null : outlook.chance;
      };
      const [easier, harder] = [one, other].sort((a, b) => (indicator.direction === "increase" ? a - b : b - a));
      const [more, less] = [chanceOf(easier!), chanceOf(harder!)];
      if (more === null || less === null) return;
      expect(more).toBeGreaterThanOrEqual(less);
      for (const chance of [more, less]) expect(Math.abs(chance - 0.5)).toBeLessThanOrEqual(0.495 + 1e-12);
    }),
    { numRuns: 1000 },
  );
});

test("each figure that has a value leads back to its sum, and no other does", () => {
  const valued = (figures: Readonly<Partial<Record<TrailStep["figure"], unknown>>>) =>
    Object.entries(figures).flatMap(([figure, value]) => (isWithheld(value) ? [] : [figure]));
  fc.assert(
    fc.property(indicatorWith(sheetValue), settings, (indicator, at) => {
      const assessment = assess(indicator, at);
      const { standing, outlook } = assessment;
      const trail = trace(indicator, assessment, at);
      const figuresOf = (steps: readonly TrailStep[]) => steps.map(({ figure }) => figure).sort();
      if (isWithheld(standing)) expect(trail.standing).toEqual([]);
      else {
        const { expected, completedShare, plannedShare, paceRatio, requiredPerYear, status } = standing;
        expect(figuresOf(trail.standing)).toEqual(
          valued({ expected, completedShare, plannedShare, paceRatio, requiredPerYear, status }).sort(),
        );
      }
      if (isWithheld(outlook)) expect(trail.outlook).toEqual([]);
      else {
        const {
          interval80,
          interval95,
          chance,
          value: projection,
          attainmentYear,
          bestYearlyGain,
          requiredGain,
        } = outlook;
        const said = { interval80, interval95, chance, projection, attainmentYear, bestYearlyGain, requiredGain };
        expect(figuresOf(trail.outlook)).toEqual(valued(said).sort());
      }
    }),
    { numRuns: 2000 },
  );
});
