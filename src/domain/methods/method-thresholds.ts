/** From which ratio of growth to required growth each label holds; below zero is deterioration. */
export interface GrowthRatioThresholds {
  readonly onTrack: number;
  readonly accelerationNeeded: number;
}

/** How far behind the time that has passed each light begins, in shares of the whole. */
export interface StraightLineThresholds {
  readonly yellow: number;
  readonly red: number;
}

/** From which share of the way each label holds. */
export interface ProgressChartThresholds {
  readonly onTrack: number;
  readonly fairProgress: number;
}

/** Up to which share of the remaining way a miss counts as each. */
export interface DnsThresholds {
  readonly nearly: number;
  readonly slightly: number;
}

/** The thresholds of the published methods. Those that are published stand in each method's own file, with their source. */
export interface MethodThresholds {
  readonly growthRatio: GrowthRatioThresholds;
  readonly straightLine: StraightLineThresholds;
  readonly unProgressChart: ProgressChartThresholds;
  readonly dns: DnsThresholds;
}
