import type { Standing, TrailStep } from "./assessment";
import type { ExpectedValue } from "./expected-value";
import type { Observation, Target } from "./indicator";
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

/** Which observations and which targets a sum used. */
type UsedYears = Pick<TrailStep, "observationYears" | "targetYears">;

/**
 * The sums behind a standing, one step per figure that has a value.
 *
 * Symbols: x the observation, b the start of the path, T the target, e the path in the year of x, r the pace ratio,
 * θ₁ and θ₂ its thresholds, v₀ and v₁ the set values before and after, t and tᵢ years.
 *
 * @example standingTrail(...)[1] // { figure: "completedShare", formula: "(x − b) ÷ (T − b)", numbers: "(1.02 − 0.62) ÷ (1.5 − 0.62)", … }
 */
export const standingTrail = (standing: Omit<Standing, "trail">, grounds: TrailGrounds): readonly TrailStep[] => {
  const { year, value, requiredPerYear } = standing;
  const { baseline, target, expected, decided } = grounds;
  const used: UsedYears = { observationYears: [year], targetYears: [target.year] };
  const steps = isWithheld(expected)
    ? []
    : [expectedStep(year, baseline, expected), ...shareSteps(standing, baseline, target, expected)];
  if (requiredPerYear === 0) {
    const [formula, numbers] = [`${decided.formula} → 0`, `${decided.numbers} → 0`];
    steps.push({ figure: "requiredPerYear", formula, numbers, ...used });
  } else if (!isWithheld(requiredPerYear)) {
    const numbers = `(${target.value} − ${value}) ÷ (${target.year} − ${year})`;
    steps.push({ figure: "requiredPerYear", formula: "(T − x) ÷ (t₁ − t)", numbers, ...used });
  }
  steps.push({ figure: "status", formula: decided.formula, numbers: decided.numbers, ...used });
  return steps;
};

const expectedStep = (year: Year, baseline: Observation | null, { value, from, to }: ExpectedValue): TrailStep => {
  const knots = from === to ? [to.year] : [from.year, to.year];
  return {
    figure: "expected",
    formula: from === to ? "v₁" : "v₀ + (v₁ − v₀) × (t − t₀) ÷ (t₁ − t₀)",
    numbers:
      from === to
        ? `${value}`
        : `${from.value} + (${to.value} − ${from.value}) × (${year} − ${from.year}) ÷ (${to.year} − ${from.year})`,
    observationYears: knots.filter((knot) => knot === baseline?.year),
    targetYears: knots.filter((knot) => knot !== baseline?.year),
  };
};

const shareSteps = (
  { year, value, ...shares }: Omit<Standing, "trail">,
  baseline: Observation | null,
  target: Target,
  { value: expected, start }: ExpectedValue,
): TrailStep[] => {
  const used: UsedYears =
    baseline === null
      ? { observationYears: [year], targetYears: [start.year, target.year] }
      : { observationYears: [start.year, year], targetYears: [target.year] };
  const covered = `(${value} − ${start.value})`;
  const planned = `(${expected} − ${start.value})`;
  const way = `(${target.value} − ${start.value})`;
  const steps: TrailStep[] = [];
  if (!isWithheld(shares.completedShare)) {
    steps.push({ figure: "completedShare", formula: "(x − b) ÷ (T − b)", numbers: `${covered} ÷ ${way}`, ...used });
  }
  if (!isWithheld(shares.plannedShare)) {
    steps.push({ figure: "plannedShare", formula: "(e − b) ÷ (T − b)", numbers: `${planned} ÷ ${way}`, ...used });
  }
  if (!isWithheld(shares.paceRatio)) {
    steps.push({ figure: "paceRatio", formula: "(x − b) ÷ (e − b)", numbers: `${covered} ÷ ${planned}`, ...used });
  }
  return steps;
};
