import type { Interval, Outlook } from "./assessment";
import { attainmentBand } from "./attainment-band";
import { aimAt } from "./aim-at";
import { chanceOfAim } from "./chance-of-aim";
import { attainmentYear } from "./attainment-year";
import { bestYearlyGain } from "./best-yearly-gain";
import { calibratedInterval } from "./calibrated-interval";
import { beyond80, beyond95, centralErrors } from "./central-errors";
import { errorQuantiles, fewestPoints, mostPoints } from "./error-quantiles";
import type { Direction, Indicator, IndicatorDirection, Observation, Target } from "./indicator";
import { naturalBounds } from "./natural-bounds";
import { observedForTrend } from "./observed-for-trend";
import { projectShrunkDrift } from "./project-shrunk-drift";
import { requiredGain } from "./required-gain";
import { variationScale } from "./variation-scale";
import { within } from "./within";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";
import type { Year } from "./year";

const method = "shrunk-drift";

/**
 * Where the trend of the last three to eight observations leads by a year, with intervals and a chance that were calibrated
 * on real short series. The observations of excluded years have no part in it.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param target    what the value of `year` is to meet, or why there is none
 * @param year      the year to project to
 * @withheld        "no-observation", "target-year-passed", "one-observation", "two-observations"; intervals and chance
 *                  "no-variation" and "beyond-calibration"; the chance also for want of a target
 * @source          docs/methods.md
 * @example         projectOutlook(...) // { year: 2025, value: 1.31, interval80: [1.1, 1.5], chance: 0.21, band: "unlikely", … }
 */
export const projectOutlook = (
  indicator: Indicator,
  observed: readonly Observation[],
  target: Target | Withheld,
  year: Year,
): Outlook | Withheld => {
  const trend = observedForTrend(indicator, observed);
  const [latest, latestOfTrend] = [observed.at(-1), trend.at(-1)];
  if (latest === undefined || latestOfTrend === undefined) return withhold("no-observation");
  if (year <= latest.year) return withhold("target-year-passed");
  if (trend.length < fewestPoints) return withhold(trend.length === 1 ? "one-observation" : "two-observations");
  const { kind } = indicator;
  const aim = isWithheld(target) ? target : aimAt(indicator.direction, target, latestOfTrend.value);
  const direction = isWithheld(aim) ? upUnlessSaid(indicator.direction) : aim.direction;
  const recent = trend.length > mostPoints ? trend.slice(-mostPoints) : trend;
  const yearsAhead = year - latestOfTrend.year;
  const scale = variationScale(indicator, trend);
  const bounds = naturalBounds(kind, trend);
  const projection = projectShrunkDrift(recent, scale, yearsAhead);
  const best = bestYearlyGain(trend, direction);
  const quantiles =
    projection.spread === 0 ? withhold("no-variation") : errorQuantiles(scale.name, recent.length, yearsAhead);
  const between = (beyond: number): Interval | Withheld =>
    isWithheld(quantiles) ? quantiles : calibratedInterval(projection, centralErrors(quantiles, beyond), scale, bounds);
  const chance = isWithheld(quantiles)
    ? quantiles
    : isWithheld(aim)
      ? aim
      : chanceOfAim(projection, quantiles, scale, bounds, aim);
  return {
    year,
    value: within(bounds, scale.back(projection.centre)),
    method,
    points: recent.length,
    interval80: between(beyond80),
    interval95: between(beyond95),
    chance,
    band: isWithheld(chance) ? chance : attainmentBand(chance),
    attainmentYear: attainmentYear(projection, scale, bounds, latestOfTrend, aim),
    bestYearlyGain: best,
    requiredGain: isWithheld(target)
      ? target
      : requiredGain(latest, aimAt(indicator.direction, target, latest.value), best),
  };
};

/** Where there is no band to come into, the best gain on record is the largest upward. */
const upUnlessSaid = (direction: IndicatorDirection): Direction => (direction === "decrease" ? direction : "increase");
