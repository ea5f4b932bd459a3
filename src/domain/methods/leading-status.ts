import type { LeadingMethod, Standing, StandingStatus } from "../assessment";
import { isWithheld, type Withheld } from "../withheld";
import type { DnsStatus, GrowthStatus, LightStatus, MethodVerdicts, ProgressChartStatus } from "./method-verdict";

/**
 * The status that lists, sheets and counts show: the standing's own, or the label of a published method under the nearest of the
 * plan's statuses. A target that is met is achieved whoever leads.
 *
 * @withheld what withholds the leading method's verdict: no other method answers in its place
 * @example  leadingStatus(standing, { ..., straightLine: { value: -0.2, status: "yellow" } }, "straightLine") // "slightly-behind"
 */
export const leadingStatus = (
  standing: Standing | Withheld,
  methods: MethodVerdicts,
  leader: LeadingMethod,
): StandingStatus | Withheld => {
  const own = isWithheld(standing) ? standing : standing.status;
  if (leader === "planPath" || own === "achieved") return own;
  const verdict = methods[leader];
  return isWithheld(verdict) ? verdict : nearest[verdict.status];
};

const nearest: Readonly<Record<GrowthStatus | LightStatus | ProgressChartStatus | DnsStatus, StandingStatus>> = {
  achieved: "achieved",
  met: "achieved",
  "on-track": "on-track",
  green: "on-track",
  "reached-or-nearly": "on-track",
  "acceleration-needed": "slightly-behind",
  yellow: "slightly-behind",
  "fair-progress": "slightly-behind",
  "missed-slightly": "slightly-behind",
  limited: "behind",
  red: "behind",
  "limited-progress": "behind",
  missed: "behind",
  deterioration: "regressing",
  "wrong-direction": "regressing",
};
