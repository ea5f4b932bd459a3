/** Squares, ratios and sums of values within these limits stay far from the ends of double precision (1e±308). */
const smallestMagnitude = 1e-100;
const largestMagnitude = 1e100;

/**
 * Whether arithmetic with a value can neither overflow nor vanish. No statistic of a city comes near the limits.
 *
 * @example magnitudeInRange(0) // true
 * @example magnitudeInRange(1e300) // false
 */
export const magnitudeInRange = (value: number): boolean => {
  const magnitude = Math.abs(value);
  return magnitude === 0 || (magnitude >= smallestMagnitude && magnitude <= largestMagnitude);
};
