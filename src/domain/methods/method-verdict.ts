import type { Withheld } from "../withheld";

/**
 * What a published method says of an indicator.
 *
 * `value` is the figure that its thresholds look at; what it measures, and its unit, are told by each method. A method has labels of
 * its own, which are not those of the plan path.
 */
export interface MethodVerdict<Status extends string> {
  readonly value: number;
  readonly status: Status;
}

export type GrowthStatus = "achieved" | "on-track" | "acceleration-needed" | "limited" | "deterioration";

export interface GrowthRatio extends MethodVerdict<GrowthStatus> {
  /** −5 (worst) … 5 (best). */
  readonly score: number;
}

/** Where the growth since the baseline leads by the target's year. */
export type ProgressChartStatus = "met" | "on-track" | "fair-progress" | "limited-progress";

/** The weather symbols of the German reports in words: sun, slightly cloudy, cloudy, thunderstorm. */
export type DnsStatus = "reached-or-nearly" | "missed-slightly" | "missed" | "wrong-direction";

export interface DnsDistance {
  /** Withheld where the latest value is the target's, and no way is left of which a share could be missed. */
  readonly value: number | Withheld;
  readonly status: DnsStatus;
}

export type LightStatus = "green" | "yellow" | "red";

/** The sign of ESCAP's current status index in words. */
export type CurrentStatus = "completed" | "progress" | "no-progress";

/** Green, yellow and red of the anticipated progress index: what has to become of the trend. */
export type AnticipatedProgress = "maintain" | "accelerate" | "reverse";

/** The published methods' verdicts, each beside the plan's own standing and none in its place. */
export interface MethodVerdicts {
  readonly growthRatio: GrowthRatio | Withheld;
  readonly straightLine: MethodVerdict<LightStatus> | Withheld;
  readonly unProgressChart: MethodVerdict<ProgressChartStatus> | Withheld;
  readonly dns: DnsDistance | Withheld;
  readonly escapCurrentStatus: MethodVerdict<CurrentStatus> | Withheld;
  readonly escapAnticipatedProgress: MethodVerdict<AnticipatedProgress> | Withheld;
}

export type MethodName = keyof MethodVerdicts;

/** The methods that judge whether enough is done for the time that has passed. */
export type JudgingMethod = Exclude<MethodName, "escapCurrentStatus">;

/** The labels of each method. */
export interface MethodStatuses {
  readonly growthRatio: GrowthStatus;
  readonly straightLine: LightStatus;
  readonly unProgressChart: ProgressChartStatus;
  readonly dns: DnsStatus;
  readonly escapCurrentStatus: CurrentStatus;
  readonly escapAnticipatedProgress: AnticipatedProgress;
}

/**
 * Why a published method disagrees with the plan path. Each reason is a condition that holds; where none does, nothing is guessed.
 *
 * - `front-loaded-path`, `back-loaded-path`: along a straight line from baseline to target, without the milestones, the plan's own rule
 *   would say what the method says
 * - `past-and-slipping`: the path is kept, but the last change went the wrong way, and the method looks at recent changes
 * - `final-missed`: the final year is over and missed, which the plan path never calls on track; the method allows for a small miss
 * - `row-base-year`: the row counts from another year than its table; counted from the table's, the method would say what the plan
 *   path says
 * - `recent-trend`: the method looks at the trend of recent years; the average change since the baseline would lead it to agree
 * - `target-near-limit`: the target leaves little room below the natural limit, where growth at a steady rate can't be asked for
 * - `compound-growth`: the method asks for a steady rate; a steady amount each year, with the plan's threshold, would agree
 * - `other-threshold`: on the same straight line the plan's threshold and the method's part
 * - `unexplained`: they disagree, and none of these conditions holds
 */
export type ConflictReason =
  | "front-loaded-path"
  | "back-loaded-path"
  | "past-and-slipping"
  | "final-missed"
  | "row-base-year"
  | "recent-trend"
  | "target-near-limit"
  | "compound-growth"
  | "other-threshold"
  | "unexplained";

/** Methods that disagree with the plan path for one reason. */
export interface Conflict {
  readonly methods: readonly JudgingMethod[];
  readonly reason: ConflictReason;
}
