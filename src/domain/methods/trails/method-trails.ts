import type { AssessmentSettings, Outlook } from "../../assessment";
import type { TrailStep } from "../../trail-step";
import { isWithheld, type Withheld } from "../../withheld";
import type { MethodGrounds } from "../method-grounds";
import type { MethodName, MethodVerdicts } from "../method-verdict";
import { nudgeZeros } from "../nudge-zeros";
import { dnsTrail } from "./dns-trail";
import { anticipatedProgressTrail, currentStatusTrail } from "./escap-trails";
import { growthRatioTrail } from "./growth-ratio-trail";
import { progressChartTrail } from "./progress-chart-trail";
import { straightLineTrail } from "./straight-line-trail";

/** The sums behind each method's verdict; none where it is withheld. */
export type MethodTrails = Readonly<Record<MethodName, readonly TrailStep[]>>;

/**
 * The sums behind the verdicts of the published methods.
 *
 * @param verdicts  what `assessMethods` said of the grounds
 * @param outlook   that they were given
 * @param settings  with which it said so
 * @example methodTrails(...).straightLine[1] // { figure: "status", formula: "-0.3 ≤ a < 0", numbers: "-0.3 ≤ -0.05 < 0", … }
 */
export const methodTrails = (
  grounds: MethodGrounds | Withheld,
  { growthRatio, straightLine, unProgressChart, dns, escapCurrentStatus, escapAnticipatedProgress }: MethodVerdicts,
  outlook: Outlook | Withheld,
  settings: AssessmentSettings,
): MethodTrails => {
  if (isWithheld(grounds)) return none;
  const { compat, thresholds } = settings;
  const grown = compat === "statcan" ? nudgeZeros(grounds) : grounds;
  return {
    growthRatio: isWithheld(growthRatio) ? [] : growthRatioTrail(grown, growthRatio, thresholds.growthRatio),
    straightLine: isWithheld(straightLine)
      ? []
      : straightLineTrail(grounds, straightLine, thresholds.straightLine, settings),
    unProgressChart: isWithheld(unProgressChart)
      ? []
      : progressChartTrail(grounds, unProgressChart, thresholds.unProgressChart),
    dns: isWithheld(dns) ? [] : dnsTrail(grounds, dns, thresholds.dns),
    escapCurrentStatus: isWithheld(escapCurrentStatus) ? [] : currentStatusTrail(grounds, escapCurrentStatus),
    escapAnticipatedProgress:
      isWithheld(escapAnticipatedProgress) || isWithheld(outlook) ? [] : anticipatedProgressTrail(grounds, outlook),
  };
};

const none: MethodTrails = {
  growthRatio: [],
  straightLine: [],
  unProgressChart: [],
  dns: [],
  escapCurrentStatus: [],
  escapAnticipatedProgress: [],
};
