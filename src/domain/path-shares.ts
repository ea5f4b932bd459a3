import type { Standing } from "./assessment";
import { completedShare } from "./completed-share";
import type { ExpectedValue } from "./expected-value";
import type { DirectedIndicator, Observation, Target } from "./indicator";
import { paceRatio } from "./pace-ratio";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";

/** The three figures that count from the start of the path. */
export type PathShares = Pick<Standing, "completedShare" | "plannedShare" | "paceRatio">;

/**
 * How much of the way from the path's start to its target is covered, how much the path asks for, and the one over the other.
 *
 * @param target  the final target, where the path ends
 * @withheld  all three with the reason for which there is no expected value, or with "no-baseline" where a milestone stands
 *            in for the baseline and no way leads on from it yet; singly as `completedShare` and `paceRatio` say
 * @example   pathShares(...) // { completedShare: 0.4545…, plannedShare: 0.5075…, paceRatio: 0.8955… }
 */
export const pathShares = (
  { baseline, direction }: DirectedIndicator,
  { year, value }: Observation,
  target: Target,
  expected: ExpectedValue | Withheld,
): PathShares => {
  if (isWithheld(expected)) return allWithheld(expected);
  const { start } = expected;
  if (baseline === null && (year === start.year || start.year === target.year)) {
    return allWithheld(withhold("no-baseline"));
  }
  const planned = completedShare(expected.value, start, target, direction);
  return {
    completedShare: completedShare(value, start, target, direction),
    plannedShare: planned,
    paceRatio: isWithheld(planned) ? planned : paceRatio(value, start.value, expected.value, direction),
  };
};

const allWithheld = (why: Withheld): PathShares => ({ completedShare: why, plannedShare: why, paceRatio: why });
