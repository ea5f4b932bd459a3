import type { StandingFlag } from "./assessment";
import { decisiveObservation } from "./decisive-observation";
import type { DirectedIndicator, Observation, Target } from "./indicator";
import { isSlipping } from "./is-slipping";
import { meets } from "./meets";
import { onlyLooksMet } from "./only-looks-met";

/**
 * What a reader should know beside the status.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param latest    the last of them, later than the baseline
 * @param target    the final target
 * @example         standingFlags(indicator, [{ year: 2025, value: 1.497 }], ...) // ["only-looks-met", "final-missed"]
 */
export const standingFlags = (
  indicator: DirectedIndicator,
  observed: readonly Observation[],
  latest: Observation,
  target: Target,
): readonly StandingFlag[] => {
  const { direction, baseline, targets } = indicator;
  const flags: StandingFlag[] = [];
  const decisive = decisiveObservation(observed, target);
  const milestone = decisive !== null ? undefined : targets.find(({ year }) => year === latest.year);

  if (isSlipping(observed, direction) && meets(latest.value, target.value, direction))
    flags.push("achieved-but-slipping");
  if (milestone !== undefined && !meets(latest.value, milestone.value, direction)) flags.push("milestone-missed");
  if (
    onlyLooksMet(latest.value, target.value, indicator) ||
    (milestone !== undefined && onlyLooksMet(latest.value, milestone.value, indicator))
  ) {
    flags.push("only-looks-met");
  }
  if (decisive !== null) flags.push(meets(decisive.value, target.value, direction) ? "final-met" : "final-missed");
  if (baseline === null) flags.push("path-starts-at-milestone");
  if (latest.dataStatus === "forecast") flags.push("rests-on-forecast");
  return flags;
};
