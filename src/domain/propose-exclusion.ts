import { findOutlier } from "./find-outlier";
import { findScaleSlips } from "./find-scale-slips";
import type { Indicator } from "./indicator";
import { observedForTrend } from "./observed-for-trend";
import { observedUntil } from "./observed-until";
import { variationScale } from "./variation-scale";
import type { Year } from "./year";

/** A year whose value stands out from those around it, in the indicator's unit. */
export interface ProposedExclusion {
  readonly year: Year;
  readonly value: number;
  readonly expected: number;
}

/**
 * The year that a person may want to leave out of the trend, next after those that are left out already.
 *
 * @param asOf  nothing later counts as observed
 * @returns     `null` where no value stands out, and where one is a power of ten off: that is to be mended, not left out
 * @example proposeExclusion(indicator, 2024) // { year: 2021, value: 40, expected: 13.5 }
 */
export const proposeExclusion = (indicator: Indicator, asOf: Year): ProposedExclusion | null => {
  const trend = observedForTrend(indicator, observedUntil(indicator.observations, asOf));
  const outlier = findOutlier(trend, variationScale(indicator, trend));
  const observation = outlier === null ? undefined : trend[outlier.index];
  if (outlier === null || observation === undefined || findScaleSlips(trend).length > 0) return null;
  return { year: observation.year, value: observation.value, expected: outlier.expected };
};
