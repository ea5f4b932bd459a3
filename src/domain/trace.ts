import type { Assessment, AssessmentSettings } from "./assessment";
import { bandStandingTrail } from "./band-standing-trail";
import type { Indicator, Observation } from "./indicator";
import { isDirected } from "./is-directed";
import { findMethodGrounds } from "./methods/find-method-grounds";
import { type MethodTrails, methodTrails } from "./methods/trails/method-trails";
import { observedUntil } from "./observed-until";
import { projectionTrail } from "./projection-trail";
import { standingTrail } from "./standing-trail";
import type { TrailStep } from "./trail-step";
import { withinYearTrail } from "./within-year-trail";
import { isWithheld } from "./withheld";

/** The sums behind an assessment; none where the answer is withheld. */
export interface AssessmentTrail {
  readonly standing: readonly TrailStep[];
  readonly outlook: readonly TrailStep[];
  readonly withinYear: readonly TrailStep[];
  readonly methods: MethodTrails;
}

/**
 * How the figures of an assessment came about. The sums are written down when somebody looks, for the texts of one row take
 * several times the memory of its figures, and nearly all of them are never read.
 *
 * @param assessment  what `assess` said of the indicator
 * @param settings    with which it said so
 * @example trace(indicator, assess(indicator, settings), settings).standing[1] // { figure: "completedShare", formula: "(x − b) ÷ (T − b)", … }
 */
export const trace = (
  indicator: Indicator,
  { standing, outlook, target, withinYear, methods }: Assessment,
  settings: AssessmentSettings,
): AssessmentTrail => {
  const observed = observedUntil(indicator.observations, settings.asOf);
  return {
    standing:
      isWithheld(standing) || isWithheld(target)
        ? []
        : isDirected(indicator)
          ? standingTrail(indicator, standing, target, settings)
          : bandStandingTrail(indicator, observed, standing, target, settings),
    outlook: isWithheld(outlook)
      ? []
      : withExcluded(projectionTrail(indicator, observed, target, outlook), indicator, observed),
    withinYear:
      isWithheld(withinYear) || isWithheld(target) ? [] : withinYearTrail(indicator, withinYear, target, settings),
    methods: methodTrails(findMethodGrounds(indicator, observed, target), methods, outlook, settings),
  };
};

/** Each step says which of the observed years it leaves out; the gain that is required starts at the latest value all the same. */
const withExcluded = (
  steps: readonly TrailStep[],
  { excludedYears }: Pick<Indicator, "excludedYears">,
  observed: readonly Observation[],
): readonly TrailStep[] => {
  const excluded = excludedYears.filter((year) => observed.some((observation) => observation.year === year));
  return steps.map((step) => {
    const leftOut = excluded.filter((year) => !step.observationYears.includes(year));
    return leftOut.length === 0 ? step : { ...step, excludedYears: leftOut };
  });
};
