import { type Band } from "../band-distance";
import type { Direction, Target } from "../indicator";
import { isWithheld, type Withheld } from "../withheld";
import type { Year } from "../year";

interface FitWithProbability {
  readonly probability: number | Withheld;
}

/**
 * A fit with the probability that a value of the target's year lies in a band: what is not below its lower edge and not above its upper
 * one, less the whole.
 *
 * @param fitTo     the fit with the probability that a value meets a target that is one value
 * @withheld what withholds the fit
 * @example fitToBand((target, direction) => fitLine(observed, 2025, target, direction), 2025, [60, 65]) // { ..., probability: 0.41 }
 */
export const fitToBand = <Fit extends FitWithProbability>(
  fitTo: (target: Target, direction: Direction) => Fit | Withheld,
  year: Year,
  [lower, upper]: Band,
): Fit | Withheld => {
  const [above, below] = [fitTo({ year, value: lower }, "increase"), fitTo({ year, value: upper }, "decrease")];
  if (isWithheld(above) || isWithheld(below) || isWithheld(above.probability)) return above;
  if (isWithheld(below.probability)) return below;
  return { ...above, probability: Math.max(0, above.probability + below.probability - 1) };
};
