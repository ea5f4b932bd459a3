import { aimAt, nearEdge } from "./aim-at";
import { bandDistance, bandOf } from "./band-distance";
import type { DirectedIndicator, Indicator, Observation, Target } from "./indicator";
import { progressSign } from "./progress-sign";

/** A problem of one direction that says of distances to a band what the indicator itself is asked. */
export interface Folded {
  readonly indicator: DirectedIndicator;
  readonly observed: readonly Observation[];
  /** The edge of the band on the baseline's side. */
  readonly target: Target;
  /** Where a value comes to stand. */
  readonly fold: (value: number) => number;
}

/**
 * Folds the number line at a band, so that only distances to the band are left: everything comes to stand on the side from which the
 * band is approached, what lies inside the band on its edge there, and what lies beyond it as far on this side as it is on the other.
 * Progress is then progress toward that edge, and what has gone through the band has made none by it.
 *
 * The band is approached from where the baseline lies; where the baseline lies inside it or there is none, from where the latest
 * observation lies.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param final     the final target
 * @example foldAtBand({ baseline: { year: 2020, value: 40 }, ... }, observed, { year: 2025, value: 60, upper: 65 }).fold(70) // 55
 */
export const foldAtBand = (indicator: Indicator, observed: readonly Observation[], final: Target): Folded => {
  const { baseline, observations, targets } = indicator;
  const band = bandOf(final);
  const isOutside = baseline !== null && bandDistance(baseline.value, band) > 0;
  const start = isOutside ? baseline : observed.at(-1);
  const { direction, target } = aimAt("band", final, start?.value ?? final.value);
  const edge = target.value;
  const sign = progressSign(direction);
  // What lies on the near side stays where it is, to the last bit.
  const fold = (value: number): number => (sign * (edge - value) > 0 ? value : edge - sign * bandDistance(value, band));
  const folded = ({ year, value }: Observation): Observation => ({ year, value: fold(value) });
  return {
    indicator: {
      ...indicator,
      direction,
      baseline: baseline === null ? null : folded(baseline),
      observations: observations.map(folded),
      targets: targets.map((one) => folded(nearEdge(one, direction))),
    },
    observed: observed.map(folded),
    target,
    fold,
  };
};
