import type { StandingStatus } from "../assessment";
import type { JudgingMethod } from "./method-verdict";

/** What each method calls good enough for the time that has passed. ESCAP's current status does not look at time. */
export const goodVerdicts: Readonly<Record<JudgingMethod, readonly string[]>> = {
  growthRatio: ["achieved", "on-track"],
  straightLine: ["green"],
  unProgressChart: ["met", "on-track"],
  dns: ["reached-or-nearly"],
  escapAnticipatedProgress: ["maintain"],
};

/** What the plan path calls so. */
export const goodStandings: readonly StandingStatus[] = ["achieved", "on-track"];
