import type { AssessmentSettings, Standing, StandingFlag } from "./assessment";
import { decideStatus } from "./decide-status";
import { expectedValue } from "./expected-value";
import type { DirectedIndicator, Observation, Target } from "./indicator";
import { missedBy } from "./missed-by";
import { pathShares } from "./path-shares";
import { planPath } from "./plan-path";
import { requiredPerYear } from "./required-per-year";
import { shortfall } from "./shortfall";
import { standingFlags } from "./standing-flags";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";

/**
 * Where an indicator stands against its plan path in the latest year with data.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param target    the final target
 * @withheld        "no-observation", "no-observation-since-baseline"; "target-behind-baseline" where the direction is only
 *                  assumed and the target contradicts it; where the target is not met also "before-the-path",
 *                  "target-year-not-after-baseline", and "baseline-equals-target" where the direction is only assumed
 * @source          武威市强科技行动实施方案: progress is counted along baseline, milestone and target
 * @example         assessStanding(...) // { year: 2023, status: "slightly-behind", paceRatio: 0.8955…, … }
 */
export const assessStanding = (
  indicator: DirectedIndicator,
  observed: readonly Observation[],
  target: Target,
  settings: AssessmentSettings,
): Standing | Withheld => {
  const latest = observed.at(-1);
  if (latest === undefined) return withhold("no-observation");
  if (latest.year === indicator.baseline?.year) return withhold("no-observation-since-baseline");
  const expected = expectedValue(planPath(indicator, target), latest.year, settings.path);
  const ownFlags = standingFlags(indicator, observed, latest, target);
  const isStraightened = !isWithheld(expected) && expected.shape !== settings.path;
  const flags: readonly StandingFlag[] = isStraightened ? [...ownFlags, "path-straightened"] : ownFlags;
  const shares = pathShares(indicator, latest, target, expected);
  const decided = decideStatus(indicator, latest, target, { expected, flags, paceRatio: shares.paceRatio }, settings);
  if (isWithheld(decided)) return decided;
  return {
    year: latest.year,
    value: latest.value,
    status: decided.status,
    expected: isWithheld(expected) ? expected : expected.value,
    completedShare: shares.completedShare,
    plannedShare: shares.plannedShare,
    paceRatio: shares.paceRatio,
    requiredPerYear: requiredPerYear(latest, target, indicator.direction),
    shortfall: isWithheld(expected) ? 0 : shortfall(latest.value, expected.value, expected.noise, indicator.direction),
    missedBy: missedBy(observed, target, indicator.direction),
    flags,
  };
};
