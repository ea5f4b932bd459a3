import { bandOf } from "./band-distance";
import type { Direction, IndicatorDirection, Target } from "./indicator";

/** What a value has to reach: a target that is one value, or the nearer edge of a band. */
export interface Aim {
  readonly direction: Direction;
  /** A single value. */
  readonly target: Target;
  /** What a value must not pass on the way: the farther edge of a band; `null` where the target is one value. */
  readonly farEdge: number | null;
}

/**
 * What a value has to reach, and from which side.
 *
 * @param from  where it comes from; from inside a band the lower edge counts as the nearer
 * @example aimAt("band", { year: 2025, value: 60, upper: 65 }, 70) // { direction: "decrease", target: { year: 2025, value: 65 }, farEdge: 60 }
 * @example aimAt("increase", { year: 2025, value: 60 }, 70) // { direction: "increase", target: { year: 2025, value: 60 }, farEdge: null }
 */
export const aimAt = (direction: IndicatorDirection, target: Target, from: number): Aim => {
  if (direction !== "band") return { direction, target, farEdge: null };
  const [lower, upper] = bandOf(target);
  return from > upper
    ? { direction: "decrease", target: { year: target.year, value: upper }, farEdge: lower }
    : { direction: "increase", target: { year: target.year, value: lower }, farEdge: upper };
};

/** A target seen from one side: of a band the edge there. @example nearEdge({ year: 2025, value: 60, upper: 65 }, "decrease") // { year: 2025, value: 65 } */
export const nearEdge = (target: Target, direction: Direction): Target =>
  target.upper === undefined ? target : { year: target.year, value: bandOf(target)[direction === "increase" ? 0 : 1] };

/**
 * Whether a value has gone through a band and out on its other side.
 *
 * @example passesBand(70, { direction: "increase", farEdge: 65 }) // true
 */
export const passesBand = (value: number, { direction, farEdge }: Pick<Aim, "direction" | "farEdge">): boolean =>
  farEdge !== null && (direction === "increase" ? value > farEdge : value < farEdge);
