import type { AssessmentSettings } from "../assessment";
import type { Indicator, Observation, Target } from "../indicator";
import { type Withheld, withhold } from "../withheld";
import { growthRatio } from "./growth-ratio";
import type { MethodGrounds } from "./method-grounds";
import type { MethodVerdicts } from "./method-verdict";
import { nudgeZeros } from "./nudge-zeros";

/**
 * What every published method says of an indicator.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param target    the final target; `null` where there is none
 * @withheld        all of them "no-observation", "no-baseline", "no-observation-since-baseline", "target-year-not-after-baseline"; each also
 *                  for reasons of its own
 * @example         assessMethods(...).growthRatio // { value: 0.8956…, status: "acceleration-needed", score: 2.11… }
 */
export const assessMethods = (
  indicator: Indicator,
  observed: readonly Observation[],
  target: Target | null,
  { compat }: AssessmentSettings,
): MethodVerdicts => {
  const latest = observed.at(-1);
  const why = whyNone(indicator, latest, target);
  if (why !== null || latest === undefined || indicator.baseline === null)
    return noneOf(why ?? withhold("no-baseline"));
  const { direction, baseline, limits } = indicator;
  const grounds: MethodGrounds = { direction, baseline, latest, target, limits };
  return { growthRatio: growthRatio(compat === "statcan" ? nudgeZeros(grounds) : grounds) };
};

/** Every method's answer where none of them has one. */
export const noneOf = (why: Withheld): MethodVerdicts => ({ growthRatio: why });

const whyNone = ({ baseline }: Indicator, latest: Observation | undefined, target: Target | null): Withheld | null => {
  if (latest === undefined) return withhold("no-observation");
  if (baseline === null) return withhold("no-baseline");
  if (latest.year <= baseline.year) return withhold("no-observation-since-baseline");
  return target !== null && target.year <= baseline.year ? withhold("target-year-not-after-baseline") : null;
};
