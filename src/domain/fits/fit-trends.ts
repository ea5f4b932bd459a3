import type { AssessmentSettings } from "../assessment";
import { bandOf } from "../band-distance";
import { finalTarget } from "../final-target";
import type { Direction, Indicator, Observation, Target } from "../indicator";
import { isInRange } from "../is-in-range";
import { observedForTrend } from "../observed-for-trend";
import { observedUntil } from "../observed-until";
import { isWithheld, type Withheld, withhold } from "../withheld";
import type { Year } from "../year";
import { fitCompoundGrowth } from "./fit-compound-growth";
import { fitDrift } from "./fit-drift";
import { fitLine } from "./fit-line";
import { fitLogLine } from "./fit-log-line";
import { fitMedianSlope } from "./fit-median-slope";
import { fitToBand } from "./fit-to-band";
import type { Fits } from "./fits";
import { mannKendall } from "./mann-kendall";

/**
 * Every described fit of an indicator's observations but those of excluded years, read in its target's year.
 *
 * @withheld "magnitude-out-of-range" all of them, where a value is beyond 1e±100; and what each says for itself
 * @example  fitTrends(indicator, defaultSettings(2024)).ols // { slope: 0.1333…, value: 1.28…, … }
 */
export const fitTrends = (indicator: Indicator, { asOf, targetYear }: AssessmentSettings): Fits => {
  const { observations, targets, direction } = indicator;
  const observed = observedForTrend(indicator, observedUntil(observations, asOf));
  const final = finalTarget(targets, targetYear);
  const target = isWithheld(final) ? null : final;
  const year = target?.year ?? targetYear;
  if (!observed.every(isInRange) || !(target === null || isInRange(target))) {
    const why = withhold("magnitude-out-of-range");
    return { ols: why, theilSen: why, mannKendall: why, logLinear: why, cagr: why, drift: why };
  }
  const read = <Fit extends { readonly probability: number | Withheld }>(
    fit: (observed: readonly Observation[], year: Year, target: Target | null, direction: Direction) => Fit | Withheld,
  ): Fit | Withheld => {
    if (direction !== "band") return fit(observed, year, target, direction);
    if (target === null) return fit(observed, year, null, "increase");
    return fitToBand((edge, side) => fit(observed, year, edge, side), year, bandOf(target));
  };
  return {
    ols: read(fitLine),
    theilSen: fitMedianSlope(observed, year),
    mannKendall: mannKendall(observed),
    logLinear: read(fitLogLine),
    cagr: fitCompoundGrowth(observed, year),
    drift: read(fitDrift),
  };
};
