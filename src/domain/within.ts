import type { Interval } from "./assessment";

/** @example within([0, 100], 104.2) // 100 */
export const within = (bounds: Interval, value: number): number => Math.min(Math.max(value, bounds[0]), bounds[1]);
