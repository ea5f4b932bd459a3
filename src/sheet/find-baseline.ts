import type { HeadlineIndicator } from "../domain/headline-indicators";
import type { Observation } from "../domain/indicator";
import type { RowValues } from "./row-values";

/**
 * Finds the observation from which a row's progress is counted: that of its 基期 column; else, for an indicator of the plan, that
 * of the plan's base year; else the earliest one before the first target.
 *
 * @returns  `null` where the row has none
 */
export const findBaseline = (values: RowValues, headline: HeadlineIndicator | null): Observation | null => {
  const { observations, targets, statedBaseline } = values;
  if (statedBaseline !== null) return statedBaseline === "none" ? null : statedBaseline;
  const baseYear = headline?.baseline?.year;
  const planned = observations.find(({ year }) => year === baseYear);
  if (planned !== undefined) return planned;
  const [earliest] = observations;
  const firstTargetYear = targets[0]?.year ?? Infinity;
  return earliest !== undefined && earliest.year < firstTargetYear ? earliest : null;
};
