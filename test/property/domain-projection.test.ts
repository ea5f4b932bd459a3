import fc from "fast-check";
import { decimalPlaces } from "../../src/domain/decimal-places";
import { fitLine } from "../../src/domain/fits/fit-line";
import { fitMedianSlope } from "../../src/domain/fits/fit-median-slope";
import type { Observation } from "../../src/domain/indicator";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import { roundHalfEven } from "../../src/domain/round-half-even";
import { linear } from "../../src/domain/variation-scale";
import { isWithheld } from "../../src/domain/withheld";
import { byYear, sheetValue } from "./arbitrary-indicator";

/** Thousands of cases take a while on a busy machine. */
jest.setTimeout(60_000);

const atLeastThree = byYear(sheetValue, 2000, 2024).filter((observations) => observations.length >= 3);
const moved = (observations: readonly Observation[], by: number): readonly Observation[] =>
  observations.map(({ year, value }) => ({ year, value: value + by }));

/** Relative to the largest of the numbers, for sums of them lose digits that are small beside it. */
const near = (a: number, b: number, largest: number): void => {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b), largest));
};
const largestOf = (observations: readonly Observation[]): number =>
  Math.max(...observations.map(({ value }) => Math.abs(value)));

test("on the linear scale the projection moves with its values and turns with their sign", () => {
  fc.assert(
    fc.property(atLeastThree, sheetValue, fc.integer({ min: 1, max: 6 }), (observations, by, ahead) => {
      const projection = projectShrunkDrift(observations, linear, ahead);
      const largest = largestOf(observations) + Math.abs(by);
      const other = projectShrunkDrift(moved(observations, by), linear, ahead);
      near(other.centre, projection.centre + by, ahead * largest);
      near(other.spread, projection.spread, ahead * largest);
      const negated = observations.map(({ year, value }) => ({ year, value: -value }));
      expect(projectShrunkDrift(negated, linear, ahead).centre).toBe(-projection.centre);
    }),
  );
});

test("the drift is a part of what the mean change and a fifth of the way to the latest one make", () => {
  fc.assert(
    fc.property(atLeastThree, (observations) => {
      const [first, before, last] = [observations[0]!, observations.at(-2)!, observations.at(-1)!];
      const meanChange = (last.value - first.value) / (last.year - first.year);
      const latestChange = (last.value - before.value) / (last.year - before.year);
      const whole = meanChange + 0.2 * (latestChange - meanChange);
      const { drift } = projectShrunkDrift(observations, linear, 1);
      expect(Math.abs(drift)).toBeLessThanOrEqual(Math.abs(whole));
      expect(drift * whole).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("both lines go through points that lie on a line", () => {
  fc.assert(
    fc.property(
      atLeastThree,
      fc.integer({ min: -999, max: 999 }),
      fc.integer({ min: -999, max: 999 }),
      (observations, slope, level) => {
        const points = observations.map(({ year }) => ({ year, value: slope * (year - 2000) + level }));
        const target = { year: 2030, value: slope * 30 + level };
        const line = fitLine(points, 2030, target, "increase");
        const medianLine = fitMedianSlope(points, 2030);
        if (isWithheld(line) || isWithheld(medianLine)) throw new Error("withheld");
        const largest = largestOf(points) + Math.abs(slope * 30);
        near(line.value, target.value, largest);
        expect(line).toMatchObject({ residualSe: 0, probability: 1 });
        near(medianLine.value, target.value, largest);
      },
    ),
  );
});

test("both lines move with their values", () => {
  fc.assert(
    fc.property(atLeastThree, sheetValue, (observations, by) => {
      const [line, other] = [
        fitLine(observations, 2030, null, "increase"),
        fitLine(moved(observations, by), 2030, null, "increase"),
      ];
      if (isWithheld(line) || isWithheld(other)) throw new Error("withheld");
      near(other.value, line.value + by, (largestOf(observations) + Math.abs(by)) * 30);
    }),
  );
});

test("rounding stays within half a unit of the last place, and rounding again changes nothing", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 8 }), (value, decimals) => {
      const rounded = roundHalfEven(value, decimals);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6));
      expect(decimalPlaces(rounded)).toBeLessThanOrEqual(decimals);
      expect(roundHalfEven(rounded, decimals)).toBe(rounded);
      expect(roundHalfEven(-value, decimals) + rounded).toBe(0);
    }),
    { numRuns: 2000 },
  );
});
