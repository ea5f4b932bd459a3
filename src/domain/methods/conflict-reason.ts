import type { AssessmentSettings, Standing } from "../assessment";
import type { Target } from "../indicator";
import { isSlipping } from "../is-slipping";
import { meets } from "../meets";
import { progressSign } from "../progress-sign";
import { isWithheld } from "../withheld";
import { nextTarget } from "./dns-distance";
import { goodVerdicts } from "./good-verdicts";
import type { MethodGrounds } from "./method-grounds";
import type { ConflictReason, JudgingMethod } from "./method-verdict";
import { type MethodFromBaseYear, methodsFromBaseYear } from "./methods-from-base-year";

/** What the plan path says, and under which settings both it and the methods judge. */
export interface PlanVerdict {
  readonly standing: Standing;
  readonly isGood: boolean;
  readonly settings: AssessmentSettings;
}

/**
 * Why a method disagrees with the plan path: the first condition that holds.
 *
 * @example conflictReason("straightLine", ..., ...) // "back-loaded-path"
 */
export const conflictReason = (name: JudgingMethod, plan: PlanVerdict, grounds: MethodGrounds): ConflictReason => {
  const { target, observed, direction } = grounds;
  const { standing, isGood } = plan;
  const looksAtRecentYears = name === "dns" || name === "escapAnticipatedProgress";
  if (looksAtRecentYears && isGood && isSlipping(observed, direction)) return "past-and-slipping";
  if (target === null) return "unexplained";
  if (!isGood && standing.flags.includes("final-missed")) return "final-missed";
  if (agreesFromTableYear(name, plan, grounds)) return "row-base-year";
  return (
    pathReason(name, plan, target, grounds) ??
    (looksAtRecentYears ? trendReason(name, plan, target, grounds) : straightReason(name, plan, target, grounds)) ??
    "unexplained"
  );
};

/**
 * From its first milestone on the plan path does not depend on the row's own base year any more. A method that counts the years since
 * the baseline still does: counted from the table's it would agree.
 */
const agreesFromTableYear = (
  name: JudgingMethod,
  { isGood, settings }: PlanVerdict,
  grounds: MethodGrounds,
): boolean => {
  const { baseline, tableBaseYear, latest, target, targets } = grounds;
  if (tableBaseYear === null || !countsFromBaseYear(name)) return false;
  const milestone = targets.find(({ year }) => year > baseline.year && year !== target?.year);
  if (milestone === undefined || milestone.year > latest.year || milestone.year <= tableBaseYear) return false;
  const fromTableYear = { ...grounds, baseline: { ...baseline, year: tableBaseYear } };
  const verdict = methodsFromBaseYear[name](fromTableYear, settings);
  return !isWithheld(verdict) && goodVerdicts[name].includes(verdict.status) === isGood;
};

const countsFromBaseYear = (name: JudgingMethod): name is MethodFromBaseYear => name in methodsFromBaseYear;

/** Without the milestones the plan's own rule would say what the method says, which does not look at them either. */
const pathReason = (
  name: JudgingMethod,
  { standing, isGood, settings: { onTrackFrom } }: PlanVerdict,
  target: Target,
  grounds: MethodGrounds,
): ConflictReason | null => {
  const pace = straightPace(standing, target, grounds);
  const looksAtMilestone = name === "dns" && nextTarget(grounds)?.year !== target.year;
  if (pace === null || grounds.targets.length < 2 || looksAtMilestone || pace >= onTrackFrom === isGood) return null;
  const { paceRatio } = standing;
  if (isWithheld(paceRatio) || paceRatio === pace) return null;
  return pace > paceRatio ? "front-loaded-path" : "back-loaded-path";
};

/** The pace ratio along a straight line from baseline to target. */
const straightPace = (
  { completedShare }: Standing,
  target: Target,
  { baseline, latest }: MethodGrounds,
): number | null =>
  isWithheld(completedShare)
    ? null
    : completedShare / Math.min(1, (latest.year - baseline.year) / (target.year - baseline.year));

/** The average change since the baseline, which the method does not look at, would lead it to say what the plan path says. */
const trendReason = (
  name: JudgingMethod,
  { isGood, settings }: PlanVerdict,
  target: Target,
  grounds: MethodGrounds,
): ConflictReason | null => {
  const { baseline, latest, direction } = grounds;
  const aim = name === "dns" ? (nextTarget(grounds) ?? target) : target;
  const change = (latest.value - baseline.value) / (latest.year - baseline.year);
  const led = latest.value + change * (aim.year - latest.year);
  const allowed = name === "dns" ? settings.thresholds.dns.nearly * Math.abs(aim.value - latest.value) : 0;
  const wouldBeGood = meets(led + progressSign(direction) * allowed, aim.value, direction);
  return wouldBeGood === isGood ? "recent-trend" : null;
};

/** Along the same straight line the plan's rule and the method part at the threshold, at compound growth, or at a limit. */
const straightReason = (
  name: JudgingMethod,
  { standing, isGood, settings: { onTrackFrom } }: PlanVerdict,
  target: Target,
  grounds: MethodGrounds,
): ConflictReason | null => {
  const pace = straightPace(standing, target, grounds);
  const isSteady = name !== "straightLine";
  if (isSteady && isNearLimit(target, grounds)) return "target-near-limit";
  if (pace === null || pace >= onTrackFrom !== isGood) return null;
  return isSteady ? "compound-growth" : "other-threshold";
};

/** A target that leaves less than a tenth below the limit: the scores of the growth ratio begin to be eased about there. */
const nearLimit = 0.9;

const isNearLimit = ({ value }: Target, { ceiling, direction }: MethodGrounds): boolean =>
  ceiling !== null && direction === "increase" && value >= nearLimit * ceiling;
