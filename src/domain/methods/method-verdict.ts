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

export type LightStatus = "green" | "yellow" | "red";

/** The published methods' verdicts, each beside the plan's own standing and none in its place. */
export interface MethodVerdicts {
  readonly growthRatio: GrowthRatio | Withheld;
  readonly straightLine: MethodVerdict<LightStatus> | Withheld;
  readonly unProgressChart: MethodVerdict<ProgressChartStatus> | Withheld;
  readonly dns: MethodVerdict<DnsStatus> | Withheld;
}

export type MethodName = keyof MethodVerdicts;

/** The labels of each method. */
export interface MethodStatuses {
  readonly growthRatio: GrowthStatus;
  readonly straightLine: LightStatus;
  readonly unProgressChart: ProgressChartStatus;
  readonly dns: DnsStatus;
}

/**
 * Why a published method disagrees with the plan path. Each reason is a condition that holds; where none does, nothing is guessed.
 *
 * - `front-loaded-path`, `back-loaded-path`: along a straight line from baseline to target, without the milestones, the plan's own rule
 *   would say what the method says
 * - `past-and-slipping`: the path is kept, but the last change went the wrong way, and the method looks at recent changes
 * - `target-near-limit`: the target leaves little room below the natural limit, where growth at a steady rate can't be asked for
 * - `unexplained`: they disagree, and none of these conditions holds
 */
export type ConflictReason =
  "front-loaded-path" | "back-loaded-path" | "past-and-slipping" | "target-near-limit" | "unexplained";

/** Methods that disagree with the plan path for one reason. */
export interface Conflict {
  readonly methods: readonly MethodName[];
  readonly reason: ConflictReason;
}
