import type { AssessmentSettings, Standing, StandingStatus } from "../assessment";
import { progressSign } from "../progress-sign";
import { isWithheld, type Withheld } from "../withheld";
import type { MethodGrounds } from "./method-grounds";
import type { Conflict, ConflictReason, MethodName, MethodVerdicts } from "./method-verdict";

/** What each method calls good enough for the time that has passed. */
const goodStatuses: Readonly<Record<MethodName, readonly string[]>> = {
  growthRatio: ["achieved", "on-track"],
  straightLine: ["green"],
  unProgressChart: ["met", "on-track"],
  dns: ["reached-or-nearly"],
};

const goodStandings: readonly StandingStatus[] = ["achieved", "on-track"];

const methodNames = Object.keys(goodStatuses) as readonly MethodName[];

/**
 * Finds which published methods say otherwise than the plan path, and why.
 *
 * @returns  one conflict for each reason, its methods in a fixed order; empty where all agree
 * @example  findConflicts(...) // [{ methods: ["straightLine", "unProgressChart"], reason: "back-loaded-path" }]
 */
export const findConflicts = (
  standing: Standing | Withheld,
  verdicts: MethodVerdicts,
  grounds: MethodGrounds,
  { onTrackFrom }: AssessmentSettings,
): readonly Conflict[] => {
  if (isWithheld(standing)) return none;
  const isGood = goodStandings.includes(standing.status);
  const against = methodNames.filter((name) => {
    const verdict = verdicts[name];
    return !isWithheld(verdict) && goodStatuses[name].includes(verdict.status) !== isGood;
  });
  if (against.length === 0) return none;
  const byReason = new Map<ConflictReason, MethodName[]>();
  for (const name of against) {
    const reason = reasonOf(name, standing, grounds, onTrackFrom, isGood);
    const methods = byReason.get(reason);
    if (methods === undefined) byReason.set(reason, [name]);
    else methods.push(name);
  }
  return [...byReason].map(([reason, methods]) => ({ methods, reason }));
};

const none: readonly Conflict[] = [];

/** The first condition that holds. */
const reasonOf = (
  name: MethodName,
  standing: Standing,
  { baseline, target, targets, latest, observed, direction, limits }: MethodGrounds,
  onTrackFrom: number,
  isGood: boolean,
): ConflictReason => {
  const previous = observed.at(-2);
  const isSlipping = previous !== undefined && progressSign(direction) * (latest.value - previous.value) < 0;
  if (name === "dns" && isGood && isSlipping) return "past-and-slipping";
  if (target === null) return "unexplained";
  const { completedShare: completed, plannedShare: planned } = standing;
  if (!isWithheld(completed) && !isWithheld(planned) && targets.length > 1) {
    const straight = Math.min(1, (latest.year - baseline.year) / (target.year - baseline.year));
    const isGoodOnStraightLine = completed / straight >= onTrackFrom;
    if (isGoodOnStraightLine !== isGood && straight !== planned) {
      return planned > straight ? "front-loaded-path" : "back-loaded-path";
    }
  }
  const { upper } = limits;
  return upper !== null && target.value >= nearLimit * upper ? "target-near-limit" : "unexplained";
};

/** A target that leaves less than a tenth below the limit: the scores of the growth ratio begin to be eased about there. */
const nearLimit = 0.9;
