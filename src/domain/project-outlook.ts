import type { Outlook } from "./assessment";
import { attainmentBand } from "./attainment-band";
import { attainmentChance } from "./attainment-chance";
import { calibratedInterval } from "./calibrated-interval";
import { beyond80, beyond95, centralErrors } from "./central-errors";
import { errorQuantiles, fewestPoints, mostPoints } from "./error-quantiles";
import type { Indicator, Observation, Target } from "./indicator";
import { naturalBounds } from "./natural-bounds";
import { projectShrunkDrift } from "./project-shrunk-drift";
import { variationScale } from "./variation-scale";
import { within } from "./within";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";
import type { Year } from "./year";

const method = "shrunk-drift";

/**
 * Where the trend of the last three to eight observations leads by a year, with intervals and a chance that were calibrated
 * on real short series.
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
  const latest = observed.at(-1);
  if (latest === undefined) return withhold("no-observation");
  if (year <= latest.year) return withhold("target-year-passed");
  if (observed.length < fewestPoints) return withhold(observed.length === 1 ? "one-observation" : "two-observations");
  const recent = observed.length > mostPoints ? observed.slice(-mostPoints) : observed;
  const scale = variationScale(indicator, observed);
  const bounds = naturalBounds(indicator.kind, observed);
  const projection = projectShrunkDrift(recent, scale, year - latest.year);
  const value = within(bounds, scale.back(projection.centre));
  const quantiles =
    projection.spread === 0 ? withhold("no-variation") : errorQuantiles(scale.name, recent.length, year - latest.year);
  const points = recent.length;
  if (isWithheld(quantiles)) {
    const why = quantiles;
    return { year, value, method, points, interval80: why, interval95: why, chance: why, band: why };
  }
  const chance = isWithheld(target)
    ? target
    : attainmentChance(projection, quantiles, scale, bounds, target.value, indicator.direction);
  return {
    year,
    value,
    method,
    points,
    interval80: calibratedInterval(projection, centralErrors(quantiles, beyond80), scale, bounds),
    interval95: calibratedInterval(projection, centralErrors(quantiles, beyond95), scale, bounds),
    chance,
    band: isWithheld(chance) ? chance : attainmentBand(chance),
  };
};
