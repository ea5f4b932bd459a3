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
