import type { Target } from "./indicator";
import { magnitudeInRange } from "./magnitude-in-range";

/**
 * Whether arithmetic with an observation or a target neither overflows nor vanishes.
 *
 * @example isInRange({ year: 2025, value: 60, upper: 1e300 }) // false
 */
export const isInRange = ({ value, upper }: Target): boolean =>
  magnitudeInRange(value) && (upper === undefined || magnitudeInRange(upper));
