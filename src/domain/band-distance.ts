import type { Target } from "./indicator";

/** The edges of a target's band; a single value is a band without width. */
export type Band = readonly [lower: number, upper: number];

/** @example bandOf({ year: 2025, value: 60, upper: 65 }) // [60, 65] */
export const bandOf = ({ value, upper }: Target): Band => [value, upper ?? value];

/**
 * How far a value lies outside a band; 0 inside it and on its edges.
 *
 * @example bandDistance(57, [60, 65]) // 3
 * @example bandDistance(70, [60, 65]) // 5
 */
export const bandDistance = (value: number, [lower, upper]: Band): number =>
  value < lower ? lower - value : Math.max(0, value - upper);
