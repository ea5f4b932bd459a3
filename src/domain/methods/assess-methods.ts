import type { AssessmentSettings, Outlook } from "../assessment";
import type { Withheld } from "../withheld";
import { dnsDistance } from "./dns-distance";
import { escapAnticipatedProgress } from "./escap-anticipated-progress";
import { escapCurrentStatus } from "./escap-current-status";
import type { MethodGrounds } from "./method-grounds";
import type { MethodVerdicts } from "./method-verdict";
import { methodsFromBaseYear } from "./methods-from-base-year";

/**
 * What every published method says of an indicator.
 *
 * @param outlook  where the trend leads by the target's year
 * @withheld each for reasons of its own
 * @example  assessMethods(...).growthRatio // { value: 0.8956…, status: "acceleration-needed", score: 2.11… }
 */
export const assessMethods = (
  grounds: MethodGrounds,
  outlook: Outlook | Withheld,
  settings: AssessmentSettings,
): MethodVerdicts => ({
  growthRatio: methodsFromBaseYear.growthRatio(grounds, settings),
  straightLine: methodsFromBaseYear.straightLine(grounds, settings),
  unProgressChart: methodsFromBaseYear.unProgressChart(grounds, settings),
  dns: dnsDistance(grounds, settings.thresholds.dns),
  escapCurrentStatus: escapCurrentStatus(grounds),
  escapAnticipatedProgress: escapAnticipatedProgress(grounds, outlook),
});

/** Every method's answer where none of them has one. */
export const noneOf = (why: Withheld): MethodVerdicts => ({
  growthRatio: why,
  straightLine: why,
  unProgressChart: why,
  dns: why,
  escapCurrentStatus: why,
  escapAnticipatedProgress: why,
});
