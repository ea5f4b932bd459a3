import type { Interval } from "./assessment";
import type { ShrunkDrift } from "./project-shrunk-drift";
import type { VariationScale } from "./variation-scale";
import { within } from "./within";

/**
 * The interval that a projection's usual errors make around it.
 *
 * @param errors  lower and upper, in spreads
 * @returns       in the indicator's unit, within `bounds`
 * @example       calibratedInterval(projection, centralErrors(quantiles, 0.1), linear, bounds) // [1.1, 1.5]
 */
export const calibratedInterval = (
  { centre, spread }: ShrunkDrift,
  errors: Interval,
  scale: VariationScale,
  bounds: Interval,
): Interval => [
  within(bounds, scale.back(centre + errors[0] * spread)),
  within(bounds, scale.back(centre + errors[1] * spread)),
];
