import { fitMedianSlope } from "../../src/domain/fits/fit-median-slope";
import type { Observation } from "../../src/domain/indicator";
import { isWithheld } from "../../src/domain/withheld";

/** Projects that many years beyond the last of some consecutive annual observations. */
export type Method = (known: readonly Observation[], yearsAhead: number) => number;

const valuesOf = (known: readonly Observation[]): readonly number[] => known.map(({ value }) => value);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const lastOf = (values: readonly number[]): number => values.at(-1) ?? NaN;
const changesOf = (values: readonly number[]): readonly number[] =>
  values.slice(1).map((value, index) => value - (values[index] ?? NaN));

/** Least-squares slope and mean of values at 0, 1, 2, … */
const lineOf = (
  values: readonly number[],
): { readonly slope: number; readonly level: number; readonly middle: number } => {
  const [middle, level] = [(values.length - 1) / 2, mean(values)];
  let [products, squares] = [0, 0];
  values.forEach((value, index) => {
    products += (index - middle) * value;
    squares += (index - middle) ** 2;
  });
  return { slope: products / squares, level, middle };
};

const naive: Method = (known) => lastOf(valuesOf(known));

/** From the last value on by some change per year. */
const driftBy =
  (perYear: (changes: readonly number[]) => number): Method =>
  (known, yearsAhead) => {
    const values = valuesOf(known);
    return lastOf(values) + yearsAhead * perYear(changesOf(values));
  };

/** 1 ÷ t², t the mean of the changes over its standard error. */
const inverseSquareOfT = (changes: readonly number[]): number => {
  const average = mean(changes);
  const variance = changes.reduce((sum, change) => sum + (change - average) ** 2, 0) / (changes.length - 1);
  return average === 0 ? Infinity : variance / changes.length / average ** 2;
};

const leastSquares: Method = (known, yearsAhead) => {
  const values = valuesOf(known);
  const { slope, level, middle } = lineOf(values);
  return level + slope * (values.length - 1 + yearsAhead - middle);
};

/**
 * @source V. Assimakopoulos and K. Nikolopoulos, The theta model, IJF 16, 2000, in the form of R. J. Hyndman and B. Billah,
 *         Unmasking the Theta method, IJF 19, 2003, equation 4: exponential smoothing with half the least-squares slope as drift
 */
export const theta: Method = (known, yearsAhead) => {
  const values = valuesOf(known);
  const { alpha, level } = bestSmoothing(values);
  const pull = (1 - (1 - alpha) ** values.length) / alpha;
  return level + (lineOf(values).slope / 2) * (yearsAhead - 1 + pull);
};

const bestSmoothing = (values: readonly number[]): { readonly alpha: number; readonly level: number } => {
  let best = { alpha: 1, level: lastOf(values), squares: Infinity };
  for (let twentieths = 1; twentieths <= 20; twentieths++) {
    const alpha = twentieths / 20;
    let [level, squares] = [values[0] ?? NaN, 0];
    for (const value of values.slice(1)) {
      squares += (value - level) ** 2;
      level += alpha * (value - level);
    }
    if (squares < best.squares) best = { alpha, level, squares };
  }
  return best;
};

/** What the default projection has to beat. */
export const simpleMethods: Readonly<Record<string, Method>> = {
  naive,
  drift: driftBy(mean),
  "half drift": driftBy((changes) => 0.5 * mean(changes)),
  "drift × max(0, 1 − 1/t²)": driftBy((changes) => mean(changes) * Math.max(0, 1 - inverseSquareOfT(changes)) || 0),
  "least squares": leastSquares,
};

export const theilSen: Method = (known, yearsAhead) => {
  const line = fitMedianSlope(known, (known.at(-1)?.year ?? NaN) + yearsAhead);
  return isWithheld(line) ? NaN : line.value;
};

/** How much of the drift is drawn on. */
export interface Distrust {
  /** Of t²: where it equals this, half of the drift counts. */
  readonly of: number;
  /** Divided by the number of changes. */
  readonly perChange?: boolean;
  /** The most that counts. */
  readonly most?: number;
  /** By how much the latest change pulls the drift towards itself. */
  readonly latest?: number;
}

/** The default's own rule on plain values, with other constants. */
export const shrunkBy = ({ of, perChange = false, most = 1, latest = 0 }: Distrust): Method =>
  driftBy((changes) => {
    const trust = 1 / (1 + (of / (perChange ? changes.length : 1)) * inverseSquareOfT(changes));
    return ((1 - latest) * mean(changes) + latest * lastOf(changes)) * most * trust;
  });

/** A method on another scale of positive amounts: raised to a power, the result carried back. */
export const onPower =
  (power: number, method: Method): Method =>
  (known, yearsAhead) =>
    Math.max(
      0,
      method(
        known.map(({ year, value }) => ({ year, value: value ** power })),
        yearsAhead,
      ),
    ) **
    (1 / power);
