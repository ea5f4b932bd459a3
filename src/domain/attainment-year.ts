import type { Interval } from "./assessment";
import type { Direction, Observation, Target } from "./indicator";
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
const noise = 1e-9;

/**
 * The first year in which a target is met if the trend goes on, be it before the year that the target is set for or after it.
 *
 * @param latest  the observation from which the trend is drawn on
 * @returns       the year of `latest` where it meets the target
 * @withheld      "never-at-this-pace"; "too-far-ahead" beyond twenty years; and where there is no target
 * @example       attainmentYear(projection, linear, bounds, { year: 2023, value: 15 }, { year: 2025, value: 17 }, "increase") // 2025
 */
export const attainmentYear = (
  { last, drift }: ShrunkDrift,
  scale: VariationScale,
  bounds: Interval,
  latest: Observation,
  target: Target | Withheld,
  direction: Direction,
): Year | Withheld => {
  if (isWithheld(target)) return target;
  if (meets(latest.value, target.value, direction)) return latest.year;
  const isWithinBounds = target.value >= bounds[0] && target.value <= bounds[1];
  if (!isWithinBounds || drift * progressSign(direction) <= 0) return withhold("never-at-this-pace");
  const yearsAhead = Math.ceil((scale.onto(target.value) - last) / drift - noise);
  return yearsAhead > mostYearsAhead ? withhold("too-far-ahead") : latest.year + Math.max(1, yearsAhead);
};
