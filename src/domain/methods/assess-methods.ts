import type { AssessmentSettings } from "../assessment";
import type { Withheld } from "../withheld";
import { dnsDistance } from "./dns-distance";
import { growthRatio } from "./growth-ratio";
import type { MethodGrounds } from "./method-grounds";
import type { MethodVerdicts } from "./method-verdict";
import { nudgeZeros } from "./nudge-zeros";
import { straightLineLight } from "./straight-line-light";
import { unProgressChart } from "./un-progress-chart";

/**
 * What every published method says of an indicator.
 *
 * @withheld each for reasons of its own
 * @example  assessMethods(...).growthRatio // { value: 0.8956…, status: "acceleration-needed", score: 2.11… }
 */
export const assessMethods = (
  grounds: MethodGrounds,
  { compat, lightNearlyOnPace, thresholds }: AssessmentSettings,
): MethodVerdicts => ({
  growthRatio: growthRatio(compat === "statcan" ? nudgeZeros(grounds) : grounds, thresholds.growthRatio),
  straightLine: straightLineLight(grounds, thresholds.straightLine, lightNearlyOnPace),
  unProgressChart: unProgressChart(grounds, thresholds.unProgressChart),
  dns: dnsDistance(grounds, thresholds.dns),
});

/** Every method's answer where none of them has one. */
export const noneOf = (why: Withheld): MethodVerdicts => ({
  growthRatio: why,
  straightLine: why,
  unProgressChart: why,
  dns: why,
});
