import type { Observation } from "../indicator";
import { roundingNoise } from "../rounding-noise";
import type { Withheld } from "../withheld";
import { withhold } from "../withheld";
import type { Year } from "../year";

/** How far observations stray from a least-squares line; both errors in the observations' unit. */
export interface LineSpread {
  readonly residualSe: number;
  /** Standard error of a new observation in the year at which the line is read. */
  readonly predictionSe: number;
  /** By how much binary fractions may have moved the line in that year. */
  readonly predictionNoise: number;
  readonly degreesOfFreedom: number;
}

/**
 * The spread around a line y − y₁ = level + slope × (year − year₁), which was fitted to the observations.
 *
 * @param observations  with at least two distinct years
 * @param origin        the point (year₁, y₁) from which the line counts
 * @returns  residuals no larger than the noise of binary fractions count as none: points on a line as decimals lie on it
 * @withheld "too-few-for-interval" with two points
 * @source   N. R. Draper and H. Smith, Applied Regression Analysis, 3rd ed. 1998, sections 1.4 and 3.1
 * @example  lineSpread(...) // { residualSe: 0.5916…, predictionSe: 0.9354…, predictionNoise: 8e-14, degreesOfFreedom: 2 }
 */
export const lineSpread = (
  observations: readonly Observation[],
  origin: Observation,
  slope: number,
  level: number,
  year: Year,
): LineSpread | Withheld => {
  const points = observations.length;
  if (points < 3) return withhold("too-few-for-interval");
  let [sumOfYears, sumOfSquares, largest, largestResidual] = [0, 0, 0, 0];
  for (const observation of observations) {
    const residual = observation.value - origin.value - (level + slope * (observation.year - origin.year));
    sumOfYears += observation.year - origin.year;
    sumOfSquares += residual * residual;
    largest = Math.max(largest, Math.abs(observation.value));
    largestResidual = Math.max(largestResidual, Math.abs(residual));
  }
  const meanYear = origin.year + sumOfYears / points;
  const yearSquares = observations.reduce((sum, observation) => sum + (observation.year - meanYear) ** 2, 0);
  const degreesOfFreedom = points - 2;
  const noise = roundingNoise(largest);
  const residualSe = largestResidual <= noise ? 0 : Math.sqrt(sumOfSquares / degreesOfFreedom);
  const reach = Math.sqrt(1 + 1 / points + (year - meanYear) ** 2 / yearSquares);
  return { residualSe, predictionSe: residualSe * reach, predictionNoise: noise * reach, degreesOfFreedom };
};
