import { aimAt, nearEdge, passesBand } from "../aim-at";
import { bandDistance, bandOf } from "../band-distance";
import type { Indicator, Observation, Target } from "../indicator";
import { type Withheld, withhold } from "../withheld";
import type { MethodGrounds } from "./method-grounds";

/**
 * What the published methods look at in an indicator; of a band the edge on the baseline's side.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param target    the final target, or why there is none
 * @withheld        "no-observation", "no-baseline", "no-observation-since-baseline", "target-year-not-after-baseline"; "total-of-rows";
 *                  of a band "baseline-in-band", and "target-is-a-band" where the latest observation lies beyond it
 * @example         findMethodGrounds(indicator, indicator.observations, { withheld: "no-target" }).target // null
 */
export const findMethodGrounds = (
  { isTotal, direction, kind, baseline, tableBaseYear, targets, limits }: Indicator,
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
  if (direction !== "band") {
    return {
      direction,
      baseline,
      tableBaseYear,
      latest,
      observed,
      target: final,
      farEdge: null,
      targets,
      limits,
      ceiling,
    };
  }
  if (final === null) return withhold("no-target");
  const band = bandOf(final);
  if (bandDistance(baseline.value, band) === 0) return withhold("baseline-in-band");
  const aim = aimAt(direction, final, baseline.value);
  if (passesBand(latest.value, aim)) return withhold("target-is-a-band");
  return {
    direction: aim.direction,
    baseline,
    tableBaseYear,
    latest,
    observed,
    target: aim.target,
    farEdge: aim.farEdge,
    targets: targets.map((one) => nearEdge(one, aim.direction)),
    limits,
    ceiling,
  };
};

/** In %: all of it. */
const wholeShare = 100;
