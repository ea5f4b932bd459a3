import type { Interval, Outlook } from "./assessment";
import { attainmentBand } from "./attainment-band";
import { attainmentChance } from "./attainment-chance";
import { calibratedInterval } from "./calibrated-interval";
import type { ErrorQuantiles } from "./error-quantiles";
import { errorQuantiles, fewestPoints, mostPoints } from "./error-quantiles";
import type { Direction, Indicator, Observation, Target } from "./indicator";
import { naturalBounds } from "./natural-bounds";
import { outlookTrail } from "./outlook-trail";
import type { ShrunkDrift } from "./project-shrunk-drift";
import { projectShrunkDrift } from "./project-shrunk-drift";
import type { VariationScale } from "./variation-scale";
import { variationScale } from "./variation-scale";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";
import type { Year } from "./year";

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
  { direction, kind }: Indicator,
  observed: readonly Observation[],
  target: Target | Withheld,
  year: Year,
): Outlook | Withheld => {
  const latest = observed.at(-1);
  if (latest === undefined) return withhold("no-observation");
  if (year <= latest.year) return withhold("target-year-passed");
  if (observed.length < fewestPoints) return withhold(observed.length === 1 ? "one-observation" : "two-observations");
  const recent = observed.slice(-mostPoints);
  const scale = variationScale(observed);
  const projection = projectShrunkDrift(recent, scale, year - latest.year);
  const quantiles =
    projection.spread === 0 ? withhold("no-variation") : errorQuantiles(scale.name, recent.length, year - latest.year);
  const bounds = naturalBounds(kind);
  const outlook = {
    year,
    value: Math.min(Math.max(scale.back(projection.centre), bounds[0]), bounds[1]),
    method: "shrunk-drift" as const,
    points: recent.length,
    ...uncertainty(quantiles, projection, scale, bounds, target, direction),
  };
  return { ...outlook, trail: outlookTrail(outlook, { recent, scale, projection, quantiles, target, direction }) };
};

const uncertainty = (
  quantiles: ErrorQuantiles | Withheld,
  projection: ShrunkDrift,
  scale: VariationScale,
  bounds: Interval,
  target: Target | Withheld,
  direction: Direction,
): Pick<Outlook, "interval80" | "interval95" | "chance" | "band"> => {
  if (isWithheld(quantiles))
    return { interval80: quantiles, interval95: quantiles, chance: quantiles, band: quantiles };
  const chance = isWithheld(target)
    ? target
    : attainmentChance(projection, quantiles, scale, bounds, target.value, direction);
  return {
    interval80: calibratedInterval(projection, quantiles, scale, bounds, 0.8),
    interval95: calibratedInterval(projection, quantiles, scale, bounds, 0.95),
    chance,
    band: isWithheld(chance) ? chance : attainmentBand(chance),
  };
};
