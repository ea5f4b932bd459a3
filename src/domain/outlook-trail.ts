import type { Outlook, TrailStep } from "./assessment";
import type { ErrorQuantiles } from "./error-quantiles";
import type { Direction, Observation, Target } from "./indicator";
import { interpolate } from "./interpolate";
import type { ShrunkDrift } from "./project-shrunk-drift";
import { calibratedProbabilities } from "./projection-calibration";
import type { VariationScale } from "./variation-scale";
import type { Withheld } from "./withheld";
import { isWithheld } from "./withheld";

/** What the sums were done with. */
export interface OutlookGrounds {
  readonly recent: readonly Observation[];
  readonly scale: VariationScale;
  readonly projection: ShrunkDrift;
  readonly quantiles: ErrorQuantiles | Withheld;
  readonly target: Target | Withheld;
  readonly direction: Direction;
}

/**
 * The sums behind an outlook, one step per figure that has a value.
 *
 * Symbols: x the last observation, h years ahead, d the shrunk drift, c the centre, u the spread, q an error counted in
 * spreads, T the target; on the square-root scale d, c and u belong to roots.
 *
 * @example outlookTrail(...)[0] // { figure: "projection", formula: "(√x + h × d)²", numbers: "(√1.02 + 2 × 0.061)²", … }
 */
export const outlookTrail = (outlook: Omit<Outlook, "trail">, grounds: OutlookGrounds): readonly TrailStep[] => {
  const { recent, scale, projection, quantiles, target, direction } = grounds;
  const observationYears = recent.map(({ year }) => year);
  const latest = recent.at(-1);
  const ahead = outlook.year - (latest?.year ?? NaN);
  const onRoots = scale.name === "squareRoot";
  const sum = `${latest?.value ?? NaN} + ${ahead} × ${projection.drift}`;
  const steps: TrailStep[] = [
    {
      figure: "projection",
      formula: onRoots ? "(√x + h × d)²" : "x + h × d",
      numbers: onRoots ? `(√${sum})²` : sum,
      observationYears,
      targetYears: [],
    },
  ];
  if (isWithheld(quantiles)) return steps;
  const addInterval = (figure: "interval80" | "interval95", below: number): void => {
    const [lower, upper] = [below, 1 - below].map((part) => interpolate(calibratedProbabilities, quantiles, part));
    steps.push({
      figure,
      formula: onRoots ? "(c + q₀ × u)² … (c + q₁ × u)²" : "c + q₀ × u … c + q₁ × u",
      numbers: `c = ${projection.centre}, u = ${projection.spread}, q₀ = ${lower ?? NaN}, q₁ = ${upper ?? NaN}`,
      observationYears,
      targetYears: [],
    });
  };
  addInterval("interval80", 0.1);
  addInterval("interval95", 0.025);
  if (isWithheld(target)) return steps;
  const [reaches, goal] = [direction === "increase" ? "≥" : "≤", onRoots ? "√T" : "T"];
  steps.push({
    figure: "chance",
    formula: `P(q ${reaches} (${goal} − c) ÷ u)`,
    numbers: `P(q ${reaches} (${onRoots ? "√" : ""}${target.value} − ${projection.centre}) ÷ ${projection.spread})`,
    observationYears,
    targetYears: [target.year],
  });
  return steps;
};
