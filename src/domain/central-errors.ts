import type { Interval } from "./assessment";
import { calibratedProbabilities } from "./calibrated-probabilities";
import type { ErrorQuantiles } from "./error-quantiles";
import { interpolate } from "./interpolate";

/** Shares of the errors that lie beyond each end of the central 80 % and 95 %. */
export const beyond80 = 0.1;
export const beyond95 = 0.025;

/**
 * The errors of a calibration's projections without the largest on either side.
 *
 * @param beyond  share of them that lies beyond each end; 0.1 leaves the central 80 %
 * @returns       in spreads
 * @example       centralErrors(quantiles, 0.1) // [-1.1564, 1.5877]
 */
export const centralErrors = (quantiles: ErrorQuantiles, beyond: number): Interval => [
  interpolate(calibratedProbabilities, quantiles, beyond),
  interpolate(calibratedProbabilities, quantiles, 1 - beyond),
];
