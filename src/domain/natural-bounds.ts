import type { Interval } from "./assessment";
import type { IndicatorKind } from "./indicator";

const unbounded: Interval = [-Infinity, Infinity];
const ofAWhole: Interval = [0, 100];

/**
 * Between which values an indicator can lie. Only a part of a whole has limits of its own; a composite index carries % and
 * yet may pass 100.
 *
 * @returns in the indicator's unit, % for shares
 * @example naturalBounds("share") // [0, 100]
 */
export const naturalBounds = (kind: IndicatorKind | null): Interval => (kind === "share" ? ofAWhole : unbounded);
