import type { TrailStep } from "./assessment";
import type { ExpectedValue } from "./expected-value";
import type { Observation, Target } from "./indicator";
import type { PathShares } from "./path-shares";
import type { DecidedStatus } from "./standing-status";
import type { Withheld } from "./withheld";
import { isWithheld } from "./withheld";
import type { Year } from "./year";

/** What the sums were done with. */
export interface TrailGrounds {
  readonly baseline: Observation | null;
  readonly target: Target;
  readonly expected: ExpectedValue | Withheld;
  readonly decided: DecidedStatus;
}

/**
 * The sums behind a standing, one step per figure that has a value.
 *
 * Symbols: x the observation, b the start of the path, T the target, e the path in the year of x, r the pace ratio,
 * θ₁ and θ₂ its thresholds, v₀ and v₁ the set values before and after, t and tᵢ years.
 *
 * @example standingTrail(...)[1] // { figure: "completedShare", formula: "(x − b) ÷ (T − b)", numbers: "(1.02 − 0.62) ÷ (1.5 − 0.62)", … }
 */
export const standingTrail = (
  { year, value }: Observation,
  shares: PathShares,
  requiredPerYear: number | Withheld,
  { baseline, target, expected, decided }: TrailGrounds,
): readonly TrailStep[] => {
  const steps: TrailStep[] = [];
  if (!isWithheld(expected)) {
    steps.push(expectedStep(year, baseline, expected));
    addShareSteps(steps, { year, value }, shares, baseline, target, expected);
  }
  const [observationYears, targetYears] = [[year], [target.year]];
  if (!isWithheld(requiredPerYear)) {
    const met = requiredPerYear === 0;
    const formula = met ? `${decided.formula} → 0` : "(T − x) ÷ (t₁ − t)";
    const numbers = met ? `${decided.numbers} → 0` : `(${target.value} − ${value}) ÷ (${target.year} − ${year})`;
    steps.push({ figure: "requiredPerYear", formula, numbers, observationYears, targetYears });
  }
  steps.push({
    figure: "status",
    formula: decided.formula,
    numbers: decided.numbers,
    observationYears,
    targetYears,
  });
  return steps;
};

const expectedStep = (year: Year, baseline: Observation | null, { value, from, to }: ExpectedValue): TrailStep => {
  const set = from === to;
  const fromBaseline = from.year === baseline?.year;
  return {
    figure: "expected",
    formula: set ? "v₁" : "v₀ + (v₁ − v₀) × (t − t₀) ÷ (t₁ − t₀)",
    numbers: set
      ? `${value}`
      : `${from.value} + (${to.value} − ${from.value}) × (${year} − ${from.year}) ÷ (${to.year} − ${from.year})`,
    observationYears: fromBaseline ? [from.year] : [],
    targetYears: fromBaseline || set ? [to.year] : [from.year, to.year],
  };
};

const addShareSteps = (
  steps: TrailStep[],
  { year, value }: Observation,
  shares: PathShares,
  baseline: Observation | null,
  target: Target,
  { value: expected, start }: ExpectedValue,
): void => {
  const observationYears = baseline === null ? [year] : [start.year, year];
  const targetYears = baseline === null ? [start.year, target.year] : [target.year];
  const covered = `(${value} − ${start.value})`;
  const planned = `(${expected} − ${start.value})`;
  const way = `(${target.value} − ${start.value})`;
  const add = (figure: TrailStep["figure"], formula: string, numbers: string): void => {
    steps.push({ figure, formula, numbers, observationYears, targetYears });
  };
  if (!isWithheld(shares.completedShare)) add("completedShare", "(x − b) ÷ (T − b)", `${covered} ÷ ${way}`);
  if (!isWithheld(shares.plannedShare)) add("plannedShare", "(e − b) ÷ (T − b)", `${planned} ÷ ${way}`);
  if (!isWithheld(shares.paceRatio)) add("paceRatio", "(x − b) ÷ (e − b)", `${covered} ÷ ${planned}`);
};
