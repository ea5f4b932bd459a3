import type { Interval } from "./assessment";
import type { IndicatorKind, Observation } from "./indicator";

/** A part of a whole, in %. A composite index carries % as well, and yet may pass 100. */
const whole = 100;

/**
 * Between which values an indicator is taken to lie: what has never been negative stays so, and a share ends at 100 %.
 *
 * @param observations  all that is observed
 * @returns             in the indicator's unit
 * @example             naturalBounds("share", [{ year: 2021, value: 36 }]) // [0, 100]
 * @example             naturalBounds(null, [{ year: 2021, value: -2 }]) // [-Infinity, Infinity]
 */
export const naturalBounds = (kind: IndicatorKind | null, observations: readonly Observation[]): Interval => [
  kind === "share" || observations.every(({ value }) => value >= 0) ? 0 : -Infinity,
  kind === "share" ? whole : Infinity,
];
