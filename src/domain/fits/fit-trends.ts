import type { AssessmentSettings } from "../assessment";
import { finalTarget } from "../final-target";
import type { Indicator, Observation, Target } from "../indicator";
import { magnitudeInRange } from "../magnitude-in-range";
import { observedForTrend } from "../observed-for-trend";
import { observedUntil } from "../observed-until";
import { isWithheld, withhold } from "../withheld";
import { fitCompoundGrowth } from "./fit-compound-growth";
import { fitDrift } from "./fit-drift";
import { fitLine } from "./fit-line";
import { fitLogLine } from "./fit-log-line";
import { fitMedianSlope } from "./fit-median-slope";
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
  if (!observed.every(inRange) || !(target === null || inRange(target))) {
    const why = withhold("magnitude-out-of-range");
    return { ols: why, theilSen: why, mannKendall: why, logLinear: why, cagr: why, drift: why };
  }
  return {
    ols: fitLine(observed, year, target, direction),
    theilSen: fitMedianSlope(observed, year),
    mannKendall: mannKendall(observed),
    logLinear: fitLogLine(observed, year, target, direction),
    cagr: fitCompoundGrowth(observed, year),
    drift: fitDrift(observed, year, target, direction),
  };
};

const inRange = ({ value }: Observation | Target): boolean => magnitudeInRange(value);
