import { type Aim, aimAt } from "./aim-at";
import type { Interval, Outlook } from "./assessment";
import { attainmentTrail } from "./attainment-trail";
import { beyond80, beyond95, centralErrors } from "./central-errors";
import { comparisonSigns } from "./comparison-signs";
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
 * spreads, T the target, B₀ and B₁ the edges of a band; on the square-root scale d, c and u belong to roots.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param target    of the year that was projected to, or why there is none
 * @param outlook   what `assess` said of the indicator; its year of attainment and required gain follow in `attainmentTrail`
 * @example projectionTrail(...)[0] // { figure: "projection", formula: "(√x + h × d)²", numbers: "(√1.02 + 2 × 0.061)²", … }
 */
export const projectionTrail = (
  indicator: Indicator,
  observed: readonly Observation[],
  target: Target | Withheld,
  outlook: Outlook,
): readonly TrailStep[] => {
  const { year, points } = outlook;
  const trend = observedForTrend(indicator, observed);
  const recent = trend.slice(-points);
  const [latest, latestOfTrend] = [observed.at(-1), recent.at(-1)];
  if (latest === undefined || latestOfTrend === undefined) return [];
  const yearsAhead = year - latestOfTrend.year;
  const scale = variationScale(indicator, trend);
  const projection = projectShrunkDrift(recent, scale, yearsAhead);
  const aim = isWithheld(target) ? target : aimAt(indicator.direction, target, latestOfTrend.value);
  return [
    projectionStep(recent, yearsAhead, scale, projection),
    ...errorSteps(recent, yearsAhead, scale, projection, outlook, aim),
    ...attainmentTrail(indicator.direction, latest, target, outlook, { trend, recent, scale, drift: projection.drift }),
  ];
};

const errorSteps = (
  recent: readonly Observation[],
  yearsAhead: number,
  scale: VariationScale,
  { centre, spread }: ShrunkDrift,
  { interval80 }: Outlook,
  aim: Aim | Withheld,
): readonly TrailStep[] => {
  const quantiles = errorQuantiles(scale.name, recent.length, yearsAhead);
  if (isWithheld(interval80) || isWithheld(quantiles)) return [];
  const centreAndSpread = `c = ${centre}, u = ${spread}`;
  const observationYears = yearsOf(recent);
  const intervals = [
    intervalStep("interval80", observationYears, scale, centreAndSpread, centralErrors(quantiles, beyond80)),
    intervalStep("interval95", observationYears, scale, centreAndSpread, centralErrors(quantiles, beyond95)),
  ];
  return isWithheld(aim) ? intervals : [...intervals, chanceStep(observationYears, scale, centreAndSpread, aim)];
};

const chanceStep = (
  observationYears: readonly Year[],
  scale: VariationScale,
  centreAndSpread: string,
  { target, farEdge, direction }: Aim,
): TrailStep => {
  const years = { observationYears, targetYears: [target.year] };
  const error = (limit: string): string => `(${scale.name === "squareRoot" ? "√" : ""}${limit} − c) ÷ u`;
  if (farEdge === null) {
    const formula = `P(q ${comparisonSigns[direction].meets} ${error("T")})`;
    return { figure: "chance", formula, numbers: `T = ${target.value}, ${centreAndSpread}`, ...years };
  }
  const [lower, upper] = direction === "increase" ? [target.value, farEdge] : [farEdge, target.value];
  const formula = `P(${error("B₀")} ≤ q ≤ ${error("B₁")})`;
  return { figure: "chance", formula, numbers: `B₀ = ${lower}, B₁ = ${upper}, ${centreAndSpread}`, ...years };
};

const yearsOf = (observations: readonly Observation[]): readonly Year[] => observations.map(({ year }) => year);

const projectionStep = (
  recent: readonly Observation[],
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
    observationYears: yearsOf(recent),
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
