import type { Interval, TrailStep } from "./assessment";
import type { Direction, Observation, Target } from "./indicator";
import type { ShrunkDrift } from "./project-shrunk-drift";
import type { VariationScale } from "./variation-scale";
import type { Withheld } from "./withheld";
import { isWithheld } from "./withheld";
import type { Year } from "./year";

/** With what the intervals and the chance were reckoned. */
export interface UncertaintyGrounds {
  readonly errors80: Interval;
  readonly errors95: Interval;
  readonly target: Target | Withheld;
  readonly direction: Direction;
}

/**
 * The sums behind an outlook, one step per figure that has a value.
 *
 * Symbols: x the last observation, h years ahead, d the shrunk drift, c the centre x + h × d, u the spread, q an error in
 * spreads, T the target; on the square-root scale d, c and u belong to roots.
 *
 * @param recent  the observations that were used, ascending by year
 * @param year    the year that was projected to
 * @example projectionTrail(...)[0] // { figure: "projection", formula: "(√x + h × d)²", numbers: "(√1.02 + 2 × 0.061)²", … }
 */
export const projectionTrail = (
  recent: readonly Observation[],
  year: Year,
  scale: VariationScale,
  projection: ShrunkDrift,
  uncertainty?: UncertaintyGrounds,
): readonly TrailStep[] => {
  const observationYears = recent.map((observation) => observation.year);
  const steps = [projectionStep(recent, observationYears, year, scale, projection)];
  if (uncertainty === undefined) return steps;
  const { errors80, errors95, target, direction } = uncertainty;
  const centreAndSpread = `c = ${projection.centre}, u = ${projection.spread}`;
  steps.push(intervalStep("interval80", observationYears, scale, centreAndSpread, errors80));
  steps.push(intervalStep("interval95", observationYears, scale, centreAndSpread, errors95));
  if (isWithheld(target)) return steps;
  const reaches = direction === "increase" ? "≥" : "≤";
  const root = scale.name === "squareRoot" ? "√" : "";
  steps.push({
    figure: "chance",
    formula: `P(q ${reaches} (${root}T − c) ÷ u)`,
    numbers: `T = ${target.value}, ${centreAndSpread}`,
    observationYears,
    targetYears: [target.year],
  });
  return steps;
};

const projectionStep = (
  recent: readonly Observation[],
  observationYears: readonly Year[],
  year: Year,
  scale: VariationScale,
  { drift }: ShrunkDrift,
): TrailStep => {
  const latest = recent.at(-1);
  const sum = `${latest?.value ?? NaN} + ${year - (latest?.year ?? NaN)} × ${drift}`;
  const onRoots = scale.name === "squareRoot";
  return {
    figure: "projection",
    formula: onRoots ? "(√x + h × d)²" : "x + h × d",
    numbers: onRoots ? `(√${sum})²` : sum,
    observationYears,
    targetYears: [],
  };
};

const intervalStep = (
  figure: "interval80" | "interval95",
  observationYears: readonly Year[],
  scale: VariationScale,
  centreAndSpread: string,
  [lower, upper]: Interval,
): TrailStep => ({
  figure,
  formula: scale.name === "squareRoot" ? "(c + q₀ × u)² … (c + q₁ × u)²" : "c + q₀ × u … c + q₁ × u",
  numbers: `${centreAndSpread}, q₀ = ${lower}, q₁ = ${upper}`,
  observationYears,
  targetYears: [],
});
