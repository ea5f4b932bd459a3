import type { Observation } from "./indicator";
import { spansPowerOfTen, toleranceOfTen } from "./spans-power-of-ten";

/** A value that stands some powers of ten away from the others of its row. */
export interface ScaleSlip {
  /** Its place among the values given. */
  readonly index: number;
  /** 1: ten times too large, −2: a hundredth. */
  readonly power: number;
}

/** Fewer do not show which of them is the one that slipped. */
const fewestValues = 3;

/** 千元 for 万元, % for ‰ … up to 元 for 万元: the slips that units make. A larger jump is none of these. */
const largestPower = 4;

/** Growth on top of a hundred and more that is still taken for a power of ten, in powers of ten: a factor of 2.5. */
const toleranceOfMore = 0.4;

/** A jump has to be this many times the row's usual change over as many years. Tuned on M3: docs/methods.md. */
const usualChanges = 4;

/** What a smooth row is taken to change by in a year at least, in powers of ten: some 5 %. */
const leastChange = 0.02;

/**
 * Finds the values of a row that are ten, a hundred, a thousand or ten thousand times too large or too small beside the others, as
 * when 千元 stands for 万元 in one year. Of two levels the one with more values is right, the earlier of equals.
 *
 * @param values  ascending by year; zeros and what is negative are passed over
 * @example findScaleSlips([{ year: 2021, value: 14 }, { year: 2022, value: 190 }, { year: 2023, value: 22 }]) // [{ index: 1, power: 1 }]
 */
export const findScaleSlips = (values: readonly Observation[]): readonly ScaleSlip[] => {
  if (!spansPowerOfTen(values)) return none;
  const places = values.flatMap(({ year, value }, index) =>
    value > 0 ? [{ year, index, log: Math.log10(value) }] : [],
  );
  if (places.length < fewestValues) return none;
  const steps = places.slice(1).map((place, index) => stepBetween(places[index] ?? place, place));
  const levels = levelsOf(steps);
  const usual = mostFrequent(levels);
  return places.flatMap(({ index }, at) => {
    const power = (levels[at] ?? usual) - usual;
    return power === 0 ? [] : [{ index, power }];
  });
};

const none: readonly ScaleSlip[] = [];

interface Step {
  readonly change: number;
  readonly years: number;
}

const stepBetween = (
  from: { readonly year: number; readonly log: number },
  to: { readonly year: number; readonly log: number },
): Step => ({ change: to.log - from.log, years: Math.max(1, to.year - from.year) });

/** The level of each place: by how many powers of ten the slips so far have moved it. */
const levelsOf = (steps: readonly Step[]): readonly number[] => {
  const levels = [0];
  let level = 0;
  for (const step of steps) {
    level += powerOf(step, usualChange(steps, step));
    levels.push(level);
  }
  return levels;
};

/** The median of what the other steps change in a year. */
const usualChange = (steps: readonly Step[], but: Step): number => {
  const others = steps.filter((step) => step !== but && Math.abs(step.change) < 1 - toleranceOfTen);
  const yearly = others.map(({ change, years }) => Math.abs(change) / years).sort((one, other) => one - other);
  return Math.max(leastChange, yearly[Math.floor(yearly.length / 2)] ?? leastChange);
};

const powerOf = ({ change, years }: Step, usual: number): number => {
  const size = Math.abs(change);
  const power = Math.round(size);
  const tolerance = power === 1 ? toleranceOfTen : toleranceOfMore;
  if (power === 0 || power > largestPower || Math.abs(size - power) > tolerance || size < usualChanges * usual * years)
    return 0;
  return Math.sign(change) * power;
};

const mostFrequent = (levels: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
};
