import type { WithinYearTexts } from "../within-year-texts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const withinYearTexts: WithinYearTexts = {
  period: (year, throughMonth) =>
    throughMonth === 1 ? `Jan ${year}` : `Jan–${months[throughMonth - 1] ?? String(throughMonth)} ${year}`,
  status: {
    achieved: "the whole year's amount is reached",
    "on-track": "in step with the year",
    "slightly-behind": "slightly behind the year",
    behind: "well behind the year",
  },
  remark: (period, status) => `${period}: ${status}`,
  clause: ({ period, value, annual, isAnnualSet, completed, elapsed, status }) =>
    `${value} in ${period} is ${completed} of the year's ${isAnnualSet ? "target" : "reference value"}, ${annual}, with ${elapsed} of the year over: ${status}`,
  withheldClause: (period, reason) => `the figure of ${period} is not judged: ${reason}`,
  heading: "Pace within the year",
  value: (period) => `Accumulated in ${period}`,
  annual: (year, isSet) =>
    isSet ? `Target for all of ${year}` : `Reference value for all of ${year} (the plan sets none for that year)`,
  completedShare: "Share of the year's amount",
  elapsedShare: "Share of the year that is over",
  paceRatio: "Share of the amount over share of the year",
  ahead: "Share of the amount less share of the year",
  points: (points) => `${points} percentage points`,
  actualOf: (period) => period,
};
