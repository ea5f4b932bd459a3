import type { AssessmentSettings } from "./assessment";
import { publishedThresholds } from "./methods/published-thresholds";
import { type Month, monthsOfYear } from "./month";
import type { Year } from "./year";

/** The plan's own final year: 武威市强科技行动实施方案（2022—2025年）. */
const planTargetYear = 2025;

/**
 * Settings that hold unless the user says otherwise. Thresholds: on track from 0.95 and slightly behind from 0.60 of the pace,
 * the limits of the growth-ratio method (Eurostat, Open SDG 2.4) applied to the plan path.
 *
 * @param asOf       the year in which the assessment is made; later years are not yet observed
 * @param asOfMonth  the month of that year; at its end where it is not known
 */
export const defaultSettings = (asOf: Year, asOfMonth: Month = monthsOfYear): AssessmentSettings => ({
  targetYear: planTargetYear,
  asOf,
  asOfMonth,
  onTrackFrom: 0.95,
  slightlyBehindFrom: 0.6,
  compat: "none",
  // Green is for what keeps pace; what does not is at least reminded.
  lightNearlyOnPace: "yellow",
  lightRed: "far-behind",
  path: "linear",
  leadingMethod: "planPath",
  thresholds: publishedThresholds,
  palette: "standard",
  wording: "plan",
});
