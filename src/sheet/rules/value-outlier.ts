import { findOutlier } from "../../domain/find-outlier";
import { findScaleSlips } from "../../domain/find-scale-slips";
import { variationScale } from "../../domain/variation-scale";
import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** Digits of an expected value: it is an estimate. */
const expectedDigits = 3;

/** An actual value that stands out from its row's own history; one that is a power of ten off is told by another rule. */
export const valueOutlier: RowRule = ({ placed }, { table }) => {
  const { indicator, observationCells } = placed;
  const { observations } = indicator;
  const outlier = findOutlier(observations, variationScale(indicator, observations));
  const observation = outlier === null ? undefined : observations[outlier.index];
  const cell = observation === undefined ? undefined : observationCells.get(observation.year);
  if (outlier === null || observation === undefined || cell === undefined) return noIssues;
  if (findScaleSlips(observations).length > 0) return noIssues;
  const expected = Number(outlier.expected.toPrecision(expectedDigits));
  return [issueAt(table.sheet, cell, "value-outlier", { year: observation.year, value: observation.value, expected })];
};
