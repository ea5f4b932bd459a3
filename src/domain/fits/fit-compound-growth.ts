import type { Observation } from "../indicator";
import { annualGrowth } from "../methods/annual-growth";
import { isWithheld, type Withheld, withhold } from "../withheld";
import type { Year } from "../year";
import type { CompoundGrowthFit } from "./fits";

/**
 * Compound annual growth (CAGR) from the first observation to the last, drawn on from the last. What lies between them counts for nothing.
 *
 * @param observations  ascending by year
 * @withheld "one-year-only"; "growth-from-zero"; "sign-change"; "magnitude-out-of-range" where the growth leaves all numbers behind
 * @example  fitCompoundGrowth([{ year: 2020, value: 100 }, { year: 2022, value: 121 }], 2023) // rate: 0.1, value: 133.1
 */
export const fitCompoundGrowth = (observations: readonly Observation[], year: Year): CompoundGrowthFit | Withheld => {
  const [first, last] = [observations[0], observations.at(-1)];
  if (first === undefined || last === undefined || first.year === last.year) return withhold("one-year-only");
  const rate = annualGrowth(first, last);
  if (isWithheld(rate)) return rate;
  const value = last.value * (1 + rate) ** (year - last.year);
  return Number.isFinite(value) ? { rate, value } : withhold("magnitude-out-of-range");
};
