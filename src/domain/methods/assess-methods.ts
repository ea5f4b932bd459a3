import type { AssessmentSettings } from "../assessment";
import type { Indicator, Observation, Target } from "../indicator";
import { type Withheld, withhold } from "../withheld";
import { dnsDistance } from "./dns-distance";
import { growthRatio } from "./growth-ratio";
import type { MethodGrounds } from "./method-grounds";
import type { MethodVerdicts } from "./method-verdict";
import { nudgeZeros } from "./nudge-zeros";
import { straightLineLight } from "./straight-line-light";
import { unProgressChart } from "./un-progress-chart";

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
  { compat, lightNearlyOnPace }: AssessmentSettings,
): MethodVerdicts => {
  const latest = observed.at(-1);
  const why = whyNone(indicator, latest, target);
  if (why !== null || latest === undefined || indicator.baseline === null)
    return noneOf(why ?? withhold("no-baseline"));
  const { direction, baseline, targets, limits } = indicator;
  const grounds: MethodGrounds = { direction, baseline, latest, observed, target, targets, limits };
  return {
    growthRatio: growthRatio(compat === "statcan" ? nudgeZeros(grounds) : grounds),
    straightLine: straightLineLight(grounds, lightNearlyOnPace),
    unProgressChart: unProgressChart(grounds),
    dns: dnsDistance(grounds),
  };
};

/** Every method's answer where none of them has one. */
export const noneOf = (why: Withheld): MethodVerdicts => ({
  growthRatio: why,
  straightLine: why,
  unProgressChart: why,
  dns: why,
});

const whyNone = ({ baseline }: Indicator, latest: Observation | undefined, target: Target | null): Withheld | null => {
  if (latest === undefined) return withhold("no-observation");
  if (baseline === null) return withhold("no-baseline");
  if (latest.year <= baseline.year) return withhold("no-observation-since-baseline");
  return target !== null && target.year <= baseline.year ? withhold("target-year-not-after-baseline") : null;
};
