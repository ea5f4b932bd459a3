import { type Aim, passesBand } from "./aim-at";
import type { Interval } from "./assessment";
import type { Observation } from "./indicator";
import { meets } from "./meets";
import { progressSign } from "./progress-sign";
import type { ShrunkDrift } from "./project-shrunk-drift";
import type { VariationScale } from "./variation-scale";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";
import type { Year } from "./year";

/** Four five-year plans: no trend of at most eight years says anything of a time so far away. */
const mostYearsAhead = 20;

/** Binary fractions may move the moment at which a target is met by so little; in years, and no trend knows it so well. */
export const noiseInYears = 1e-9;

/**
 * The first year in which a target is met if the trend goes on, be it before the year that the target is set for or after it. A trend
 * that steps from one year to the next over a band does not meet it.
 *
 * @param latest  the observation from which the trend is drawn on
 * @returns       the year of `latest` where it meets the target
 * @withheld      "never-at-this-pace"; "too-far-ahead" beyond twenty years; and where there is no target
 * @example       attainmentYear(projection, linear, bounds, { year: 2023, value: 15 }, aimAt("increase", { year: 2025, value: 17 }, 15)) // 2025
 */
export const attainmentYear = (
  { last, drift }: ShrunkDrift,
  scale: VariationScale,
  bounds: Interval,
  latest: Observation,
  aim: Aim | Withheld,
): Year | Withheld => {
  if (isWithheld(aim)) return aim;
  const { target, direction } = aim;
  if (meets(latest.value, target.value, direction)) return latest.year;
  const isWithinBounds = target.value >= bounds[0] && target.value <= bounds[1];
  if (!isWithinBounds || drift * progressSign(direction) <= 0) return withhold("never-at-this-pace");
  const yearsAhead = Math.ceil((scale.onto(target.value) - last) / drift - noiseInYears);
  if (yearsAhead > mostYearsAhead) return withhold("too-far-ahead");
  const steps = Math.max(1, yearsAhead);
  const landing = scale.back(last + drift * steps);
  return passesBand(landing, aim) ? withhold("never-at-this-pace") : latest.year + steps;
};
