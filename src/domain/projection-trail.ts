import type { Interval, Outlook } from "./assessment";
import { beyond80, beyond95, centralErrors } from "./central-errors";
import { errorQuantiles } from "./error-quantiles";
import type { Indicator, Observation, Target } from "./indicator";
import { observedForTrend } from "./observed-for-trend";
import type { ShrunkDrift } from "./project-shrunk-drift";
import { projectShrunkDrift } from "./project-shrunk-drift";
import type { TrailStep } from "./trail-step";
import type { VariationScale } from "./variation-scale";
import { variationScale } from "./variation-scale";
import type { Withheld } from "./withheld";
import { isWithheld } from "./withheld";
import type { Year } from "./year";

/**
 * The sums behind an outlook, one step per figure that has a value.
 *
 * Symbols: x the last observation, h years ahead, d the shrunk drift, c the centre x + h × d, u the spread, q an error in
 * spreads, T the target; on the square-root scale d, c and u belong to roots.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param target    of the year that was projected to, or why there is none
 * @param outlook   what `assess` said of the indicator
 * @example projectionTrail(...)[0] // { figure: "projection", formula: "(√x + h × d)²", numbers: "(√1.02 + 2 × 0.061)²", … }
 */
export const projectionTrail = (
  indicator: Indicator,
  observed: readonly Observation[],
  target: Target | Withheld,
  { year, points, interval80 }: Outlook,
): readonly TrailStep[] => {
  const trend = observedForTrend(indicator, observed);
  const recent = trend.slice(-points);
  const yearsAhead = year - (recent.at(-1)?.year ?? NaN);
  const scale = variationScale(indicator, trend);
  const projection = projectShrunkDrift(recent, scale, yearsAhead);
  const observationYears = recent.map((observation) => observation.year);
  const first = projectionStep(recent, observationYears, yearsAhead, scale, projection);
  const quantiles = errorQuantiles(scale.name, points, yearsAhead);
  if (isWithheld(interval80) || isWithheld(quantiles)) return [first];
  const centreAndSpread = `c = ${projection.centre}, u = ${projection.spread}`;
  const steps = [
    first,
    intervalStep("interval80", observationYears, scale, centreAndSpread, centralErrors(quantiles, beyond80)),
    intervalStep("interval95", observationYears, scale, centreAndSpread, centralErrors(quantiles, beyond95)),
  ];
  if (isWithheld(target)) return steps;
  const reaches = indicator.direction === "increase" ? "≥" : "≤";
  const root = scale.name === "squareRoot" ? "√" : "";
  const chance: TrailStep = {
    figure: "chance",
    formula: `P(q ${reaches} (${root}T − c) ÷ u)`,
    numbers: `T = ${target.value}, ${centreAndSpread}`,
    observationYears,
    targetYears: [target.year],
  };
  return [...steps, chance];
};

const projectionStep = (
  recent: readonly Observation[],
  observationYears: readonly Year[],
  yearsAhead: number,
  scale: VariationScale,
  { drift }: ShrunkDrift,
): TrailStep => {
  const sum = `${recent.at(-1)?.value ?? NaN} + ${yearsAhead} × ${drift}`;
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
