import type { Observation } from "./indicator";

export type VariationScaleName = "squareRoot" | "linear";

/**
 * The scale on which the changes of an indicator are of one size, however large it has grown.
 *
 * Counts and amounts stray the more the larger they are: on the square-root scale the spread of a count does not depend on
 * its size. A value is carried onto the scale, projected there and carried back.
 */
export interface VariationScale {
  readonly name: VariationScaleName;
  readonly onto: (value: number) => number;
  readonly back: (scaled: number) => number;
}

export const squareRoot: VariationScale = {
  name: "squareRoot",
  // A target below zero can be asked about, too; it stays below every amount.
  onto: (value) => Math.sign(value) * Math.sqrt(Math.abs(value)),
  back: (scaled) => (scaled > 0 ? scaled * scaled : 0),
};

export const linear: VariationScale = { name: "linear", onto: (value) => value, back: (scaled) => scaled };

/**
 * The square-root scale for what has never been negative, and hence is taken to be an amount that can't be; else the values
 * as they are.
 *
 * @source  M. S. Bartlett, The Square Root Transformation in Analysis of Variance, JRSS Supplement 3, 1936; that it makes the
 *          intervals of short annual series hold: docs/methods.md
 * @example variationScale([{ year: 2021, value: 59 }]).name // "squareRoot"
 */
export const variationScale = (observations: readonly Observation[]): VariationScale =>
  observations.every(({ value }) => value >= 0) ? squareRoot : linear;
