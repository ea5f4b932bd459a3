import type { RequiredGain, YearlyGain } from "./assessment";
import type { Direction, Observation, Target } from "./indicator";
import { progressSign } from "./progress-sign";
import { requiredPerYear } from "./required-per-year";
import { roundingNoise } from "./rounding-noise";
import type { Withheld } from "./withheld";
import { isWithheld } from "./withheld";

/**
 * Whether the yearly gain that would reach a target in time was ever made.
 *
 * @withheld "target-year-passed"; and where there is no target
 * @example  requiredGain({ year: 2023, value: 18 }, { year: 2025, value: 26 }, { perYear: 3, year: 2023 }, "increase") // "beyond-record"
 */
export const requiredGain = (
  latest: Observation,
  target: Target | Withheld,
  best: YearlyGain,
  direction: Direction,
): RequiredGain | Withheld => {
  if (isWithheld(target)) return target;
  const required = requiredPerYear(latest, target, direction);
  if (isWithheld(required)) return required;
  if (required === 0) return "none";
  const noise = roundingNoise(Math.max(Math.abs(latest.value), Math.abs(target.value)));
  return progressSign(direction) * (required - best.perYear) > noise ? "beyond-record" : "within-record";
};
