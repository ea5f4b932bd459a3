import type { AssessmentSettings, Standing, StandingStatus } from "../assessment";
import { isWithheld, type Withheld } from "../withheld";
import { conflictReason, type PlanVerdict } from "./conflict-reason";
import type { MethodGrounds } from "./method-grounds";
import type { Conflict, ConflictReason, JudgingMethod, MethodVerdicts } from "./method-verdict";

/** What each method calls good enough for the time that has passed. ESCAP's current status does not look at time. */
const goodStatuses: Readonly<Record<JudgingMethod, readonly string[]>> = {
  growthRatio: ["achieved", "on-track"],
  straightLine: ["green"],
  unProgressChart: ["met", "on-track"],
  dns: ["reached-or-nearly"],
  escapAnticipatedProgress: ["maintain"],
};

const goodStandings: readonly StandingStatus[] = ["achieved", "on-track"];

const judgingMethods = Object.keys(goodStatuses) as readonly JudgingMethod[];

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
  { onTrackFrom, thresholds }: AssessmentSettings,
): readonly Conflict[] => {
  if (isWithheld(standing)) return none;
  const isGood = goodStandings.includes(standing.status);
  const against = judgingMethods.filter((name) => {
    const verdict = verdicts[name];
    return !isWithheld(verdict) && goodStatuses[name].includes(verdict.status) !== isGood;
  });
  if (against.length === 0) return none;
  const plan: PlanVerdict = { standing, isGood, onTrackFrom, dnsNearly: thresholds.dns.nearly };
  const byReason = new Map<ConflictReason, JudgingMethod[]>();
  for (const name of against) {
    const reason = conflictReason(name, plan, grounds);
    const methods = byReason.get(reason);
    if (methods === undefined) byReason.set(reason, [name]);
    else methods.push(name);
  }
  return [...byReason].map(([reason, methods]) => ({ methods, reason }));
};

const none: readonly Conflict[] = [];
