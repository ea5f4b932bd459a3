import { assessBandStanding } from "./assess-band-standing";
import { assessEarlierFigures } from "./assess-earlier-figures";
import { assessOtherTargets } from "./assess-other-targets";
import { assessStanding } from "./assess-standing";
import { assessWithinYear } from "./assess-within-year";
import type { Assessment, AssessmentSettings, AwaitedFigure, Standing } from "./assessment";
import { finalTarget } from "./final-target";
import { findAwaitedFigure } from "./find-awaited-figure";
import type { Indicator, Observation, Target } from "./indicator";
import { isDirected } from "./is-directed";
import { isInRange } from "./is-in-range";
import { observedUntil } from "./observed-until";
import { projectOutlook } from "./project-outlook";
import { assessMethods, noneOf } from "./methods/assess-methods";
import { findConflicts } from "./methods/find-conflicts";
import { findMethodGrounds } from "./methods/find-method-grounds";
import { leadingStatus } from "./methods/leading-status";
import { isWithheld, type Withheld, withhold } from "./withheld";

/**
 * Everything that is said of one indicator: where it stands against its plan path, what the published methods say, and
 * where its trend leads by its target's year. Fits that describe its past are made where they are shown (`fitTrends`).
 *
 * @returns  plain data; a question without an answer is `Withheld` with its reason, in the answer's own place
 * @withheld "magnitude-out-of-range" all verdicts, where a value is beyond 1e±100; "no-target"; "total-of-rows";
 *           and what the parts say
 * @example  assess(indicator, defaultSettings(2024)).standing // { status: "slightly-behind", paceRatio: 0.8955…, … }
 */
export const assess = (indicator: Indicator, settings: AssessmentSettings): Assessment => {
  const { direction, isTotal, targets, otherTargets } = indicator;
  const baseline = indicator.baseline ?? withhold("no-baseline");
  const observed = observedUntil(indicator.observations, settings.asOf);
  const target = isTotal === true ? withhold("total-of-rows") : finalTarget(targets, settings.targetYear);
  // The baseline may be later than the year of assessment, and is then not among what is observed.
  const isBaselineInRange = isWithheld(baseline) || isInRange(baseline);
  if (
    !isBaselineInRange ||
    ![observed, targets, otherTargets, indicator.withinYear].every((values) => values.every(isInRange))
  ) {
    const why = withhold("magnitude-out-of-range");
    const methods = noneOf(why);
    return {
      direction,
      baseline,
      target,
      otherTargets: [],
      standing: why,
      outlook: why,
      withinYear: why,
      awaited: why,
      earlierFigures: noEarlier,
      methods,
      leading: why,
      conflicts: [],
    };
  }
  const year = isWithheld(target) ? settings.targetYear : target.year;
  const awaited = findAwaitedFigure(indicator, observed, target, settings);
  const judged = judge(indicator, observed, target, settings);
  const standing = isWithheld(judged) && isOnlyAwaited(judged, awaited) ? withhold("not-out-yet") : judged;
  const outlook = projectOutlook(indicator, observed, target, year);
  const grounds = findMethodGrounds(indicator, observed, target);
  const methods = isWithheld(grounds) ? noneOf(grounds) : assessMethods(grounds, outlook, settings);
  const withinYear = assessWithinYear(indicator, observed, target, settings);
  const leading = leadingStatus(standing, methods, settings.leadingMethod);
  return {
    direction,
    baseline,
    target,
    otherTargets: assessOtherTargets(indicator, observed),
    standing,
    outlook,
    withinYear,
    awaited,
    earlierFigures:
      indicator.earlierFigures.length === 0
        ? noEarlier
        : assessEarlierFigures(indicator, { leading, withinYear }, (earlier) => assess(earlier, settings)),
    methods,
    leading,
    conflicts: isWithheld(grounds) ? [] : findConflicts(standing, methods, grounds, settings),
  };
};

/** Shared by all that have none: nearly all. */
const noEarlier: Assessment["earlierFigures"] = [];

const judge = (
  indicator: Indicator,
  observed: readonly Observation[],
  target: Target | Withheld,
  settings: AssessmentSettings,
): Standing | Withheld => {
  if (isWithheld(target)) return target;
  return isDirected(indicator)
    ? assessStanding(indicator, observed, target, settings)
    : assessBandStanding(indicator, observed, target, settings);
};

/** Nothing is missing: the figures that are asked for are not out yet. */
const isOnlyAwaited = ({ withheld }: Withheld, awaited: AwaitedFigure | Withheld): boolean =>
  (withheld === "no-observation" || withheld === "no-observation-since-baseline") &&
  !isWithheld(awaited) &&
  awaited.state !== "overdue";
