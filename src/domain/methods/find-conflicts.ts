import type { AssessmentSettings, Standing } from "../assessment";
import { isWithheld, type Withheld } from "../withheld";
import { conflictReason, type PlanVerdict } from "./conflict-reason";
import { goodStandings, goodVerdicts } from "./good-verdicts";
import type { MethodGrounds } from "./method-grounds";
import type { Conflict, ConflictReason, JudgingMethod, MethodVerdicts } from "./method-verdict";

const judgingMethods = Object.keys(goodVerdicts) as readonly JudgingMethod[];

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
  settings: AssessmentSettings,
): readonly Conflict[] => {
  if (isWithheld(standing)) return none;
  const isGood = goodStandings.includes(standing.status);
  const against = judgingMethods.filter((name) => {
    const verdict = verdicts[name];
    return !isWithheld(verdict) && goodVerdicts[name].includes(verdict.status) !== isGood;
  });
  if (against.length === 0) return none;
  const plan: PlanVerdict = { standing, isGood, settings };
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
