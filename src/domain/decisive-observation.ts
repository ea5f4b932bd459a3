import type { Observation, Target } from "./indicator";

/**
 * The observation by which a final target is met or missed: that of the target's own year. A later slip does not undo it, a later gain
 * does not make up for it. Where that year has none, the latest stands in for it once the year is over.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @returns         `null` while the target's year has not come
 * @example         decisiveObservation([{ year: 2025, value: 1.6 }, { year: 2026, value: 1.4 }], { year: 2025, value: 1.5 }) // { year: 2025, value: 1.6 }
 */
export const decisiveObservation = (observed: readonly Observation[], target: Target): Observation | null => {
  const latest = observed.at(-1);
  if (latest === undefined || latest.year < target.year) return null;
  return observed.find(({ year }) => year === target.year) ?? latest;
};
