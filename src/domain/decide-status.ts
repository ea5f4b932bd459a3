import type { AssessmentSettings, StandingFlag } from "./assessment";
import type { ExpectedValue } from "./expected-value";
import type { DirectedIndicator, Observation, Target } from "./indicator";
import { meets } from "./meets";
import type { DecidedStatus } from "./standing-status";
import { achieved, standingStatus } from "./standing-status";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";

/** What is known of an observation before it has a status. */
export interface StatusFindings {
  readonly expected: ExpectedValue | Withheld;
  readonly flags: readonly StandingFlag[];
  readonly paceRatio: number | Withheld;
}

/**
 * The status of an observation against the final target, with the comparison that decided it.
 *
 * @withheld "target-behind-baseline" where the direction is only assumed and the target contradicts it; where the target is not
 *           met also what withholds the expected value, and "baseline-equals-target" where the direction is only assumed and a
 *           target that is the baseline says nothing of it
 * @example  decideStatus(...) // { status: "slightly-behind", formula: "θ₂ ≤ r < θ₁", numbers: "0.6 ≤ 0.8955… < 0.95" }
 */
export const decideStatus = (
  { baseline, direction, isDirectionAssumed }: DirectedIndicator,
  { value }: Observation,
  target: Target,
  { expected, flags, paceRatio }: StatusFindings,
  settings: AssessmentSettings,
): DecidedStatus | Withheld => {
  if (isDirectionAssumed === true && baseline !== null && !meets(target.value, baseline.value, direction)) {
    return withhold("target-behind-baseline");
  }
  if (meets(value, target.value, direction)) return achieved(value, target.value, direction);
  if (isWithheld(expected)) return expected;
  if (isDirectionAssumed === true && baseline?.value === target.value) return withhold("baseline-equals-target");
  return standingStatus(
    {
      value,
      target: target.value,
      expected,
      hasBaseline: baseline !== null,
      paceRatio,
      finalMissed: flags.includes("final-missed"),
      direction,
    },
    settings,
  );
};
