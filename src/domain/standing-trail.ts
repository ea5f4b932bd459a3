import type { AssessmentSettings, Standing } from "./assessment";
import { decideStatus } from "./decide-status";
import { expectedSum } from "./expected-sum";
import type { ExpectedValue } from "./expected-value";
import { expectedValue } from "./expected-value";
import type { DirectedIndicator, Observation, Target } from "./indicator";
import { planPath } from "./plan-path";
import type { DecidedStatus } from "./standing-status";
import type { TrailStep } from "./trail-step";
import { isWithheld } from "./withheld";

/**
 * The sums behind a standing, one step per figure that has a value.
 *
 * Symbols: x the observation, b the start of the path, T the target, e the path in the year of x, r the pace ratio,
 * θ₁ and θ₂ its thresholds, v₀ and v₁ the set values before and after, t and tᵢ years.
 *
 * @param standing  what `assess` said of the indicator
 * @param settings  with which it said so
 * @example standingTrail(...)[1] // { figure: "completedShare", formula: "(x − b) ÷ (T − b)", numbers: "(1.02 − 0.62) ÷ (1.5 − 0.62)", … }
 */
export const standingTrail = (
  indicator: DirectedIndicator,
  standing: Standing,
  target: Target,
  settings: AssessmentSettings,
): readonly TrailStep[] => {
  const { baseline } = indicator;
  const expected = expectedValue(planPath(indicator, target), standing.year, settings.path);
  const steps: TrailStep[] = [];
  if (!isWithheld(expected)) {
    const sum = expectedSum(standing.year, baseline, expected);
    steps.push({ figure: "expected", ...sum }, ...shareSteps(standing, baseline, target, expected));
  }
  const { flags, paceRatio } = standing;
  const decided = decideStatus(indicator, standing, target, { expected, flags, paceRatio }, settings);
  return isWithheld(decided) ? steps : [...steps, ...statusSteps(standing, target, decided)];
};

const statusSteps = (
  { year, value, requiredPerYear }: Standing,
  target: Target,
  { formula, numbers }: DecidedStatus,
): readonly TrailStep[] => {
  const years = { observationYears: [year], targetYears: [target.year] };
  const status: TrailStep = { figure: "status", formula, numbers, ...years };
  if (isWithheld(requiredPerYear)) return [status];
  const required =
    requiredPerYear === 0
      ? { formula: `${formula} → 0`, numbers: `${numbers} → 0` }
      : {
          formula: "(T − x) ÷ (t₁ − t)",
          numbers: `(${target.value} − ${value}) ÷ (${target.year} − ${year})`,
        };
  return [{ figure: "requiredPerYear", ...required, ...years }, status];
};

const shareSteps = (
  { year, value, completedShare, plannedShare, paceRatio }: Standing,
  baseline: Observation | null,
  target: Target,
  { value: expected, start }: ExpectedValue,
): readonly TrailStep[] => {
  const observationYears = baseline === null ? [year] : [start.year, year];
  const targetYears = baseline === null ? [start.year, target.year] : [target.year];
  const years = { observationYears, targetYears };
  const covered = `(${value} − ${start.value})`;
  const planned = `(${expected} − ${start.value})`;
  const way = `(${target.value} − ${start.value})`;
  const steps: TrailStep[] = [];
  if (!isWithheld(completedShare)) {
    steps.push({ figure: "completedShare", formula: "(x − b) ÷ (T − b)", numbers: `${covered} ÷ ${way}`, ...years });
  }
  if (!isWithheld(plannedShare)) {
    steps.push({ figure: "plannedShare", formula: "(e − b) ÷ (T − b)", numbers: `${planned} ÷ ${way}`, ...years });
  }
  if (!isWithheld(paceRatio)) {
    steps.push({ figure: "paceRatio", formula: "(x − b) ÷ (e − b)", numbers: `${covered} ÷ ${planned}`, ...years });
  }
  return steps;
};
