import { aimAt } from "./aim-at";
import type { OtherTarget } from "./assessment";
import type { Indicator, Observation } from "./indicator";
import { meets } from "./meets";
import { requiredPerYear } from "./required-per-year";

/**
 * How far the latest observation is from each target that the plan states beside the deciding one of its year.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @returns         in the order of `otherTargets`; none where nothing is observed
 * @example         assessOtherTargets({ otherTargets: [{ year: 2025, value: 2 }], direction: "increase", ... }, [{ year: 2023, value: 1.5 }])
 *                  // [{ target: { year: 2025, value: 2 }, isMet: false, missing: 0.5, requiredPerYear: 0.25 }]
 */
export const assessOtherTargets = (
  { otherTargets, direction }: Indicator,
  observed: readonly Observation[],
): readonly OtherTarget[] => {
  const latest = observed.at(-1);
  if (latest === undefined || otherTargets.length === 0) return none;
  return otherTargets.map((target): OtherTarget => {
    const aim = aimAt(direction, target, latest.value);
    const isMet = meets(latest.value, aim.target.value, aim.direction);
    return {
      target,
      isMet,
      missing: isMet ? 0 : Math.abs(aim.target.value - latest.value),
      requiredPerYear: requiredPerYear(latest, aim.target, aim.direction),
    };
  });
};

const none: readonly OtherTarget[] = [];
