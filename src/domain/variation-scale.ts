import type { Indicator, Observation } from "./indicator";

export type VariationScaleName = "squareRoot" | "linear";

/** The scale on which an indicator is projected: a value is carried onto it, projected there and carried back. */
export interface VariationScale {
  readonly name: VariationScaleName;
  readonly onto: (value: number) => number;
  readonly back: (scaled: number) => number;
}

/** Counts, amounts and shares stray the more the larger they have grown; the spread of their square roots stays the same. */
export const squareRoot: VariationScale = {
  name: "squareRoot",
  // A target below zero can be asked about, too; it stays below every amount.
  onto: (value) => Math.sign(value) * Math.sqrt(Math.abs(value)),
  back: (scaled) => (scaled > 0 ? scaled * scaled : 0),
};

/** What may be anything is taken as it is. */
export const linear: VariationScale = {
  name: "linear",
  onto: (value) => value,
  back: (scaled) => scaled,
};

/**
 * The scale that suits an indicator: square roots where its kind or its unit is known, which makes it a count, an amount, a
 * share or an index, and where it has never been negative; else the values as they are.
 *
 * @param observations  all that is observed
 * @source  M. S. Bartlett, The Square Root Transformation in Analysis of Variance, JRSS Supplement 3, 1936; that it makes the
 *          intervals of growing series hold: docs/methods.md
 * @example variationScale({ kind: "stock", unit: units.organisation }, [{ year: 2021, value: 59 }]).name // "squareRoot"
 */
export const variationScale = (
  { kind, unit }: Pick<Indicator, "kind" | "unit">,
  observations: readonly Observation[],
): VariationScale =>
  (kind !== null || unit !== null) && observations.every(({ value }) => value >= 0) ? squareRoot : linear;
