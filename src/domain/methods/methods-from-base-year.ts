import type { AssessmentSettings } from "../assessment";
import { growthRatio } from "./growth-ratio";
import type { MethodGrounds } from "./method-grounds";
import type { MethodVerdicts } from "./method-verdict";
import { nudgeZeros } from "./nudge-zeros";
import { straightLineLight } from "./straight-line-light";
import { unProgressChart } from "./un-progress-chart";

/** Methods that look at the years since the baseline: counted from another year they may say otherwise. */
export type MethodFromBaseYear = "growthRatio" | "straightLine" | "unProgressChart";

/** What each of them says of an indicator, under the settings. */
export const methodsFromBaseYear: {
  readonly [Name in MethodFromBaseYear]: (grounds: MethodGrounds, settings: AssessmentSettings) => MethodVerdicts[Name];
} = {
  growthRatio: (grounds, { compat, thresholds }) =>
    growthRatio(compat === "statcan" ? nudgeZeros(grounds) : grounds, thresholds.growthRatio),
  straightLine: (grounds, settings) => straightLineLight(grounds, settings.thresholds.straightLine, settings),
  unProgressChart: (grounds, { thresholds }) => unProgressChart(grounds, thresholds.unProgressChart),
};
