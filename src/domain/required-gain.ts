import type { Aim } from "./aim-at";
import type { RequiredGain, YearlyGain } from "./assessment";
import type { Observation } from "./indicator";
import { progressSign } from "./progress-sign";
import { requiredPerYear } from "./required-per-year";
import { roundingNoise } from "./rounding-noise";
import type { Withheld } from "./withheld";
import { isWithheld } from "./withheld";

/**
 * Whether the yearly gain that would reach a target in time was ever made.
 *
 * @withheld "target-year-passed"
 * @example  requiredGain({ year: 2023, value: 18 }, { target: { year: 2025, value: 26 }, direction: "increase" }, { perYear: 3, fromYear: 2021, year: 2023 }) // "beyond-record"
 */
export const requiredGain = (
  latest: Observation,
  { target, direction }: Pick<Aim, "target" | "direction">,
  best: YearlyGain,
): RequiredGain | Withheld => {
  const required = requiredPerYear(latest, target, direction);
  if (isWithheld(required)) return required;
  if (required === 0) return "none";
  const noise = roundingNoise(Math.max(Math.abs(latest.value), Math.abs(target.value)));
  return progressSign(direction) * (required - best.perYear) > noise ? "beyond-record" : "within-record";
};
