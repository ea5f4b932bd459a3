import type { Indicator, Observation, Target } from "../indicator";
import { type Withheld, withhold } from "../withheld";
import type { MethodGrounds } from "./method-grounds";

/**
 * What the published methods look at in an indicator.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param target    the final target, or why there is none
 * @withheld        "no-observation", "no-baseline", "no-observation-since-baseline", "target-year-not-after-baseline"; "total-of-rows"
 * @example         findMethodGrounds(indicator, indicator.observations, { withheld: "no-target" }).target // null
 */
export const findMethodGrounds = (
  { isTotal, direction, kind, baseline, targets, limits }: Indicator,
  observed: readonly Observation[],
  target: Target | Withheld,
): MethodGrounds | Withheld => {
  const latest = observed.at(-1);
  if (isTotal === true) return withhold("total-of-rows");
  if (latest === undefined) return withhold("no-observation");
  if (baseline === null) return withhold("no-baseline");
  if (latest.year <= baseline.year) return withhold("no-observation-since-baseline");
  const final = "withheld" in target ? null : target;
  if (final !== null && final.year <= baseline.year) return withhold("target-year-not-after-baseline");
  const ceiling = limits.upper ?? (kind === "share" ? wholeShare : null);
  return { direction, baseline, latest, observed, target: final, targets, limits, ceiling };
};

/** In %: all of it. */
const wholeShare = 100;
