import type { ExpectedValue } from "./expected-value";
import type { Observation } from "./indicator";
import type { TrailStep } from "./trail-step";
import type { Year } from "./year";

/**
 * The sum by which the plan path's value in a year came about: a set value, or a point between two of them.
 *
 * Symbols: v₀ and v₁ the set values before and after, t and tᵢ years.
 *
 * @example expectedSum(2023, null, expected) // { formula: "v₀ + (v₁ − v₀) × (t − t₀) ÷ (t₁ − t₀)", numbers: "0.85 + (1.5 − 0.85) × …", … }
 */
export const expectedSum = (
  year: Year,
  baseline: Observation | null,
  expected: ExpectedValue,
): Omit<TrailStep, "figure"> => {
  const { from, to } = expected;
  const set = from === to;
  const fromBaseline = from.year === baseline?.year;
  return {
    ...(set ? { formula: "v₁", numbers: `${expected.value}` } : referenceSum(year, expected)),
    observationYears: fromBaseline ? [from.year] : [],
    targetYears: fromBaseline || set ? [to.year] : [from.year, to.year],
  };
};

const referenceSum = (year: Year, { from, to, shape }: ExpectedValue): Pick<TrailStep, "formula" | "numbers"> => {
  const elapsed = `(${year} − ${from.year}) ÷ (${to.year} − ${from.year})`;
  return shape === "linear"
    ? {
        formula: "v₀ + (v₁ − v₀) × (t − t₀) ÷ (t₁ − t₀)",
        numbers: `${from.value} + (${to.value} − ${from.value}) × ${elapsed}`,
      }
    : {
        formula: "v₀ × (v₁ ÷ v₀)^((t − t₀) ÷ (t₁ − t₀))",
        numbers: `${from.value} × (${to.value} ÷ ${from.value})^(${elapsed})`,
      };
};
