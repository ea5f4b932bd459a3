import { dnsThresholds } from "./dns-distance";
import { growthRatioThresholds } from "./growth-ratio";
import type { MethodThresholds } from "./method-thresholds";
import { straightLineThresholds } from "./straight-line-light";
import { progressChartThresholds } from "./un-progress-chart";

/** The thresholds as each method's source has them. */
export const publishedThresholds: MethodThresholds = {
  growthRatio: growthRatioThresholds,
  straightLine: straightLineThresholds,
  unProgressChart: progressChartThresholds,
  dns: dnsThresholds,
};
